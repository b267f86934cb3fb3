import {
  allChoices,
  type FormDefinition,
  factsOf,
  type GroupQuestion,
  holdsQuestions,
  type Question,
  schemasOf,
} from '@open-intake/core';
import * as z from 'zod/mini';
import { choiceSchema } from './choice-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** More choices than this are no union that anybody reads. */
const readable = 100;

/** How a schema of answers is made. */
export interface AnswerSchemaOptions {
  readonly form: FormDefinition;
  /** Whether all choices are named, or those from another question and those of long lists can be any text. */
  readonly choices: 'all' | 'few';
  /** Which questions count. */
  readonly includes: (question: Question) => boolean;
  /** A few words about a question, for those who read the schema. */
  readonly describe: (question: Question) => JsonSchema;
}

/** The JSON Schema of an object with the answers to some questions. Every question can be skipped: none is required. */
export function answersSchemaOf(questions: readonly Question[], options: AnswerSchemaOptions): JsonSchema {
  const counted = questions.filter(options.includes);
  const properties = counted.map((question) => [question.id, answerSchemaOf(question, options)] as const);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

/** The JSON Schema of the answer to one question: what its type's own schema tells, and what only its checks know. */
function answerSchemaOf(question: Question, options: AnswerSchemaOptions): JsonSchema {
  const start = question.default === undefined ? {} : { default: question.default };
  return { ...options.describe(question), ...valueSchema(question, options), ...start };
}

function valueSchema(question: Question, options: AnswerSchemaOptions): JsonSchema {
  if (holdsQuestions(question)) return groupSchema(question, options);
  const choices = allChoices(options.form, question);
  const schema = schemasOf(question).answer(question, { choices, inside: () => z.strictObject({}) });
  const told = tidy(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  const facts = factsOf(question);
  const codes = facts.inRules === 'text' ? facts.codes?.(question) : undefined;
  if (codes !== undefined) return { ...told, enum: codes };
  if ('integer' in question && question.integer === true) return { ...told, type: 'integer' };
  const isOpen = ('choicesFrom' in question && question.choicesFrom !== undefined) || choices.length > readable;
  return choices.length === 0 || (isOpen && options.choices === 'few')
    ? told
    : onlyChoices(told, choiceSchema(choices), question);
}

function groupSchema(question: GroupQuestion, options: AnswerSchemaOptions): JsonSchema {
  const inside = answersSchemaOf(question.questions, options);
  if (question.repeat === undefined) return inside;
  const { min = 0, max } = question.repeat;
  return { type: 'array', items: inside, ...(min > 0 && { minItems: min }), maxItems: max };
}

/** Puts the choices where the type's schema takes any text: the answer itself, or each of a list. */
function onlyChoices(schema: JsonSchema, choices: JsonSchema, question: Question): JsonSchema {
  if (schema.type !== 'array') return choices;
  const max = 'max' in question && typeof question.max === 'number' ? { maxItems: question.max } : {};
  return { ...schema, items: choices, uniqueItems: true, ...max };
}

const dull = new Set(['$schema', '~standard', 'maximum', 'minimum']);

/** Without what says nothing: bounds at which JSON numbers end, and the mark of the JSON Schema edition on every part. */
function tidy(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(
    ([key, value]) => !dull.has(key) || (typeof value === 'number' && Math.abs(value) !== Number.MAX_SAFE_INTEGER),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, tidyValue(value)]));
}

function tidyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidyValue);
  return typeof value === 'object' && value !== null ? tidy(value as JsonSchema) : value;
}
