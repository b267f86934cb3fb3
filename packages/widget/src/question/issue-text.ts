import type { Issue } from '@open-intake/core';
import type { TemplateResult } from 'lit';
import type { UiMessages } from '../messages/ui-messages.ts';
import type { QuestionWords, UiWords } from '../words/words.types.ts';

/** Our own sentence (`errors.<key>`) for each code of an answer's issue; for any other we say `errors.default`. */
const sentences = new Map<string, keyof UiMessages['errors']>([
  ['required', 'required'],
  ['too-long', 'too-long'],
  ['too-short', 'too-short'],
  ['too-small', 'too-small'],
  ['too-big', 'too-big'],
  ['too-few', 'too-few'],
  ['too-many', 'too-many'],
  ['too-few-rows', 'too-few-rows'],
  ['too-many-rows', 'too-many-rows'],
  ['not-a-number', 'not-number'],
  ['not-whole', 'not-integer'],
  ['too-many-decimals', 'too-many-decimals'],
  ['not-a-date', 'not-date'],
  ['two-digit-year', 'two-digit-year'],
  ['other-calendar', 'other-calendar'],
  ['date-incomplete', 'not-exact'],
  ['date-too-early', 'too-early'],
  ['date-too-late', 'too-late'],
  ['not-an-email', 'not-email'],
  ['wrong-pattern', 'pattern'],
  ['to-missing', 'no-address'],
  ['no-safe-way', 'no-safe-way'],
  ['not-a-file', 'not-file'],
  ['wrong-file-type', 'wrong-file'],
  ['file-too-big', 'file-too-big'],
  ['files-too-big-together', 'files-too-big'],
]);

/** The sentence for a problem: the author's for this question or its constraint, else ours for the code, else our plainest. */
export function issueText(issue: Issue, words: QuestionWords, ui: UiWords): TemplateResult | string {
  const own = words.error(String(issue.params?.constraint ?? issue.code));
  if (own !== undefined) return ui.show(own);
  const code = sentences.get(issue.code) ?? 'default';
  return ui.text(`errors.${code}`, textParams(issue.params ?? {}));
}

function textParams(params: NonNullable<Issue['params']>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
  );
}
