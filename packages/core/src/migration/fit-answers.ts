import * as z from 'zod/mini';
import { allChoices } from '../form/all-choices.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { indexForm, repeats, topLevel } from '../form/form-index.ts';
import type { QuestionNode } from '../form/form-index.types.ts';
import { isPlainObject } from '../json/is-plain-object.ts';
import { pointer } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';
import { numbered } from '../lists/numbered.ts';
import { codeOfPick } from '../questions/choice/code-of-pick.ts';
import type { Question } from '../questions/question.ts';
import { schemasOf } from '../questions/question-schemas.ts';
import type { UnplacedAnswer } from './unplaced-answer.ts';

type Answers = Readonly<Record<string, unknown>>;

interface Fitted {
  readonly answers: Answers;
  readonly unplaced: readonly UnplacedAnswer[];
}

/**
 * Sorts answers into the places the form has now. A question that moved between the form and groups that do not repeat finds
 * its new place. What has no place, or does not fit its question, is set aside.
 */
export function fitAnswers(form: FormDefinition, answers: Answers): Fitted {
  const index = indexForm(form);
  const { questions } = index;
  const unplaced: UnplacedAnswer[] = [];
  const setAside = (path: readonly (string | number)[], value: unknown, reason: UnplacedAnswer['reason']): void => {
    if (value !== undefined && value !== null) unplaced.push({ path: pointer(...path), value, reason });
  };
  const moved: [QuestionNode, unknown, string][] = [];

  const inside = (nodes: readonly QuestionNode[], from: Answers, path: readonly (string | number)[]): Answers => {
    const here = new Map(nodes.map((node) => [node.id, node]));
    const entries = Object.entries(from).flatMap(([id, value]): readonly (readonly [string, unknown])[] => {
      const node = here.get(id);
      const at = [...path, id];
      if (node !== undefined) {
        const kept = inPlace(node, value, at);
        return kept === undefined ? [] : [[id, kept]];
      }
      const elsewhere = questions.get(id);
      const once =
        elsewhere !== undefined && !elsewhere.keys.includes(null) && path.every((part) => typeof part === 'string');
      if (once) moved.push([elsewhere, value, pointer(...at)]);
      // A group that is gone: its questions may stand elsewhere.
      else if (elsewhere === undefined && isPlainObject(value) && holdsKnown(value)) inside([], value, at);
      else setAside(at, value, 'unknown-question');
      return [];
    });
    return Object.fromEntries(entries);
  };
  const holdsKnown = (value: Answers): boolean => Object.keys(value).some((id) => questions.has(id));

  const inPlace = (node: QuestionNode, value: unknown, path: readonly (string | number)[]): unknown => {
    const { question } = node;
    if (node.children.length > 0) {
      if (!repeats(question)) {
        if (isPlainObject(value)) return inside(node.children, value, path);
      } else if (Array.isArray(value)) {
        const rows: Answers[] = [];
        for (const [at, row] of numbered(value)) {
          if (isPlainObject(row) && at < question.repeat.max) rows.push(inside(node.children, row, [...path, at]));
          else setAside([...path, at], row, 'does-not-fit');
        }
        return rows;
      }
      setAside(path, value, 'does-not-fit');
      return undefined;
    }
    const { kept, left } = fit(form, question, value);
    setAside(path, left, 'does-not-fit');
    return kept;
  };

  let placed = inside(topLevel(index), answers, []);
  // What moves may bring along more that moves.
  for (const [node, value, path] of moved) {
    const keys = node.keys as readonly string[];
    const isTaken = readOwn(placed, keys) !== undefined;
    if (isTaken) unplaced.push({ path, value, reason: 'unknown-question' });
    const kept = isTaken ? undefined : inPlace(node, value, keys);
    if (kept !== undefined) placed = withValue(placed, keys, kept);
  }
  return { answers: placed, unplaced };
}

function withValue(answers: Answers, [first = '', ...others]: readonly string[], value: unknown): Answers {
  if (others.length === 0) return { ...answers, [first]: value };
  const inner = answers[first];
  return { ...answers, [first]: withValue(isPlainObject(inner) ? inner : {}, others, value) };
}

/** What of an answer fits its question, and what does not. Of several picks, those that are still offered stay. */
function fit(form: FormDefinition, question: Question, value: unknown): { kept?: unknown; left?: unknown } {
  if (value === undefined || value === null) return {};
  const choices = allChoices(form, question);
  if (Array.isArray(value) && choices.length > 0) {
    const known = new Set(choices.map((choice) => choice.value));
    const picks: readonly unknown[] = value;
    const [stay, go] = [true, false].map((isKnown) =>
      picks.filter((item) => known.has(codeOfPick(item) ?? '') === isKnown),
    );
    return { ...(stay?.length && { kept: stay }), ...(go?.length && { left: go }) };
  }
  const schema = schemasOf(question).answer(question, { choices, inside: () => z.strictObject({}) });
  // Half-typed text of a number stays with its question, as the person left it.
  const halfTyped = typeof value === 'string' && choices.length === 0 && !('choicesFrom' in question);
  return halfTyped || schema.safeParse(value).success ? { kept: value } : { left: value };
}
