import type { FormDefinition } from '../form/form-definition.ts';
import { structureIssues } from '../form/structure-issues.ts';
import { isJson, type Json } from '../json/is-json.ts';
import { readJson } from '../json/read-json.ts';
import { type MessageOptions, messageIssues } from './message-issues.ts';
import { type FormMessages, formMessagesSchema } from './messages.ts';
import { MessagesError } from './messages-error.ts';

/** The most bytes of the words of a form in one language: a definition of 512 KiB can name 10,000 choices (2 MiB). */
export const maxMessagesBytes = 2_097_152;

/**
 * Checks the words of a form in one language, from JSON (text or UTF-8 bytes) or from an object, and returns them. What is only
 * a warning (`messageIssues`), such as a missing translation, does not stop it.
 *
 * @throws MessagesError with all issues that were found: `.issues`, and the first as `.code` and `.path`
 */
export function parseMessages(
  input: unknown,
  form: FormDefinition,
  language: string,
  options: MessageOptions = {},
): FormMessages {
  const value = isJson(input) ? fromJson(input, language) : input;
  const result = formMessagesSchema.safeParse(value);
  if (!result.success) throw new MessagesError(language, structureIssues(result.error.issues, value));
  const issues = messageIssues(result.data, form, language, options).filter(
    (issue) => issue.params.severity === 'error',
  );
  if (issues.length > 0) throw new MessagesError(language, issues);
  return result.data;
}

function fromJson(input: Json, language: string): unknown {
  const { value, issue } = readJson(input, { maxBytes: maxMessagesBytes, maxDepth: 8 });
  if (issue !== undefined) throw new MessagesError(language, [issue]);
  return value;
}
