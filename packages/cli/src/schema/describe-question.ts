import type { FormMessages, Question } from '@open-intake/core';
import type { JsonSchema } from './json-schema.ts';

/** Describes questions by their labels in one language; the readable names of choices stand in the description. */
export function describeWith(messages: FormMessages | undefined): (question: Question) => JsonSchema {
  return ({ id }) => {
    const { label, choices = {} } = messages?.questions[id] ?? {};
    const named = Object.entries(choices).map(([value, text]) => `${value}: ${text}`);
    return {
      ...(label !== undefined && { title: label }),
      ...(named.length > 0 && { description: named.join('\n') }),
    };
  };
}
