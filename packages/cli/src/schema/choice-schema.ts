import type { Choice } from '@open-intake/core';
import type { JsonSchema } from './json-schema.ts';

/** What one pick among choices looks like: a value, or `{ value, text }` for "other, please say". */
export function choiceSchema(choices: readonly Choice[]): JsonSchema {
  const values: JsonSchema = { type: 'string', enum: choices.map(({ value }) => value) };
  const others = choices.filter(({ other }) => other === true).map(({ value }) => otherSchema(value));
  return others.length === 0 ? values : { anyOf: [values, ...others] };
}

function otherSchema(value: string): JsonSchema {
  return {
    type: 'object',
    properties: { value: { type: 'string', const: value }, text: { type: 'string', maxLength: 500 } },
    required: ['value', 'text'],
    additionalProperties: false,
  };
}
