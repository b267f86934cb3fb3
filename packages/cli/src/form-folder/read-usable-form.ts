import type { FormDefinition, FormMessages } from '@open-intake/core';
import { formatFindings } from '../findings/format-findings.ts';
import type { Io } from '../terminal/io.ts';
import { painter } from '../terminal/paint.ts';
import { readFormFolder } from './read-form-folder.ts';

/** A form with the words that could be read. */
export interface UsableForm {
  readonly folder: string;
  readonly form: FormDefinition;
  /** By BCP 47 tag; a language whose file cannot be read is absent. */
  readonly messages: Readonly<Record<string, FormMessages>>;
}

/** Reads a form for a command that needs one. Undefined, with the findings told, when there is no form to work with. */
export async function readUsableForm(folder: string, io: Io): Promise<UsableForm | undefined> {
  const { form, messages, findings } = await readFormFolder(folder);
  if (form !== undefined) return { folder, form, messages };
  io.tell(formatFindings(folder, findings, painter(false)));
  return undefined;
}
