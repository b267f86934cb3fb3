import { type FormDefinition, indexForm, pointer } from '@open-intake/core';
import type { JsonSchema } from './json-schema.ts';

/** The pointers that `skipped` may name: those of all questions that are sent, with row numbers where a group repeats. */
export function placeSchema(form: FormDefinition): JsonSchema {
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
