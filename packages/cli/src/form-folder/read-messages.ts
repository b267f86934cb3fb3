import { join } from 'node:path';
import {
  type FormDefinition,
  type FormMessages,
  formMessagesSchema,
  isMessagesError,
  maxMessagesBytes,
  messageIssues,
  parseMessages,
  readJson,
} from '@open-intake/core';
import type { Finding } from '../findings/finding.ts';
import { findingOf } from '../findings/finding-of.ts';
import { readBytes } from './read-bytes.ts';

/** The words of one language, as far as they can be read. */
export interface ReadMessages {
  readonly messages?: FormMessages;
  readonly findings: readonly Finding[];
}

/** The file of a language in a form folder. */
export const messagesFile = (language: string): string => `messages/${language}.json`;

/** Reads the words of one language. Words with mistakes in single texts are given all the same, with findings. */
export async function readMessages(folder: string, form: FormDefinition, language: string): Promise<ReadMessages> {
  const file = messagesFile(language);
  const { bytes, code } = await readBytes(join(folder, file));
  if (bytes === undefined) return { findings: [findingOf(file, { code, path: '' })] };
  const { value, issue } = readJson(bytes, { maxBytes: maxMessagesBytes, maxDepth: 8 });
  if (issue !== undefined) return { findings: [findingOf(file, issue)] };
  const shaped = formMessagesSchema.safeParse(value);
  if (!shaped.success) return { findings: shapeFindings(file, value, form, language) };
  const findings = messageIssues(shaped.data, form, language).map((found) =>
    findingOf(file, found, found.params.severity),
  );
  return { messages: shaped.data, findings };
}

/** What is wrong with the shape of messages, in the codes of core. */
function shapeFindings(file: string, value: unknown, form: FormDefinition, language: string): readonly Finding[] {
  try {
    parseMessages(value, form, language);
    return [];
  } catch (error) {
    if (!isMessagesError(error)) throw error;
    return error.issues.map((issue) => findingOf(file, issue));
  }
}
