import {
  canonicalJson,
  type FormDefinition,
  indexForm,
  pointer,
  type Question,
  submissionSchema,
  travelsInAnswers,
} from '@open-intake/core';
import { digestOf } from '@open-intake/server';
import * as z from 'zod/mini';
import type { UsableForm } from '../form-folder/read-usable-form.ts';
import { answersSchemaOf } from './answer-schema.ts';
import { describeWith } from './describe-question.ts';
import type { JsonSchema } from './json-schema.ts';
import { without } from './without.ts';

/** Answers that go into `answers`: not those that stay on the device or stand elsewhere in the envelope. */
const isSent = (question: Question) => question.deviceOnly !== true && travelsInAnswers(question);

/**
 * The JSON Schema (2020-12) of a submission of exactly this version of a form. Rules that look at several answers at once
 * (what is shown, what must be answered) are checked by the server only.
 */
export function submissionSchemaOf({ form, messages }: UsableForm): JsonSchema {
  const envelope = z.toJSONSchema(submissionSchema, { io: 'input', unrepresentable: 'any' });
  const kept: JsonSchema = without(envelope, '~standard');
  const words = messages[form.languages[0] ?? ''];
  const answers = answersSchemaOf(
    form.sections.flatMap(({ questions }) => questions),
    { form, choices: 'all', includes: isSent, describe: describeWith(words) },
  );
  const skipped = kept.properties?.skipped;
  return {
    ...kept,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: words?.title ?? form.id,
    description: `A submission of the form "${form.id}", version ${form.version}.`,
    properties: {
      ...kept.properties,
      form: formReference(form.id, form.version, digestOf(canonicalJson(form))),
      answers,
      ...(skipped && { skipped: { ...skipped, propertyNames: placeSchema(form) } }),
    },
  };
}

function formReference(id: string, version: string, hash: string): JsonSchema {
  return {
    type: 'object',
    properties: { id: { const: id }, version: { const: version }, hash: { const: hash } },
    required: ['id', 'version', 'hash'],
    additionalProperties: false,
  };
}

/** The pointers that `skipped` may name: those of all questions that are sent, with row numbers where a group repeats. */
function placeSchema(form: FormDefinition): JsonSchema {
  const sent = [...indexForm(form).questions.values()].filter(
    ({ takesAnswers, deviceOnly }) => takesAnswers && !deviceOnly,
  );
  const plain = sent.filter(({ keys }) => !keys.includes(null)).map(({ keys }) => pointer(...keys.map(String)));
  const rows = sent
    .filter(({ keys }) => keys.includes(null))
    .map(({ keys }) => ({ type: 'string', pattern: `^${keys.map((key) => `/${key ?? '[0-9]+'}`).join('')}$` }));
  const named = { type: 'string', enum: plain };
  return rows.length === 0 ? named : { anyOf: [named, ...rows] };
}
