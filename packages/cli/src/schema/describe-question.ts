import type { FormMessages, Question } from '@open-intake/core';
import type { JsonSchema } from './json-schema.ts';

/** The names of more choices than this are no description. */
const mostNamed = 100;

/** Describes questions by their labels in one language; the readable names of few choices stand in the description. */
export function describeWith(messages: FormMessages | undefined): (question: Question) => JsonSchema {
  return (question) => {
    const { label, choices } = messages?.questions[question.id] ?? {};
    const listed = 'list' in question && question.list !== undefined ? messages?.lists?.[question.list] : undefined;
    const named = Object.entries({ ...listed, ...choices }).map(([value, text]) => `${value}: ${text}`);
    return {
      ...(label !== undefined && { title: label }),
      ...(named.length > 0 && named.length <= mostNamed && { description: named.join('\n') }),
    };
  };
}
