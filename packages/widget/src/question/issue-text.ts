import type { Issue } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { ownChoiceText } from '../fields/choice/own-choice-text.ts';
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
  if (isOfWay(issue)) return wayText(issue.params.way, words, ui);
  const code = sentences.get(issue.code) ?? 'default';
  return ui.text(`errors.${code}`, textParams(issue.params ?? {}));
}

type WayIssue = Issue & { readonly params: { readonly way: string } };

/** Whether what is wrong is that a way to reach the person lacks its number or address: the sentence names the way by itself. */
export function isOfWay(issue: Issue): issue is WayIssue {
  return issue.code === 'to-missing' && typeof issue.params?.way === 'string';
}

function wayText(way: string, words: QuestionWords, ui: UiWords): TemplateResult {
  const lacks = way === 'email' ? 'no-email' : way === 'letter' ? 'no-address' : 'no-number';
  const [before = '', after = ''] = ui.text(`errors.${lacks}`, { way: '\u0000' }).split('\u0000');
  return html`${before}${ownChoiceText({ words, ui }, way, `contact.${way}`)}${after}`;
}

function textParams(params: NonNullable<Issue['params']>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
  );
}
