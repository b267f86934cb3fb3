import type { UsableForm } from '../form-folder/read-usable-form.ts';
import { quote } from './quote.ts';

/** A question as a sentence names it: its id and what it asks. */
export function nameQuestion({ form, messages }: UsableForm, id: string): string {
  const label = messages[form.languages[0] ?? '']?.questions[id]?.label;
  return label === undefined ? `"${id}"` : `"${id}" (${quote(label)})`;
}
