import type { LintFinding } from '@open-intake/core/lint';

/** Something about one file of a form folder that its author may want to change. */
export interface Finding extends LintFinding {
  /** The file in the form folder: `form.json`, `messages/es.json`; empty for the folder itself. `path` leads into it. */
  readonly file: string;
  /** Where in the file `path` leads, counted from 1; absent where it is not known. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** Whether a form with this finding cannot be used as it is. */
export const isError = ({ severity }: Finding): boolean => severity === 'error';
