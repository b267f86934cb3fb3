import type { Issue } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { ownChoiceText } from '../fields/choice/own-choice-text.ts';
import type { QuestionWords, UiWords } from '../words/words.types.ts';

/** The sentence for a problem: the author's for this question or its constraint, else ours for the code, else our plainest. */
export function issueText(issue: Issue, words: QuestionWords, ui: UiWords): TemplateResult | string {
  const { code, params = {} } = issue;
  const own = words.error('constraint' in params ? params.constraint : code);
  if (own !== undefined) return ui.show(own);
  if (isOfWay(issue)) return wayText(issue.params.way, words, ui);
  const path = `errors.${code}`;
  return ui.text(ui.has(path) ? path : 'errors.default', params);
}

type WayIssue = Issue & { readonly params: { readonly way: string } };

/** Whether what is wrong is that a way to reach the person lacks its number or address: the sentence names the way by itself. */
export function isOfWay(issue: Issue): issue is WayIssue {
  return issue.code === 'to-missing' && issue.params !== undefined;
}

function wayText(way: string, words: QuestionWords, ui: UiWords): TemplateResult {
  const lacks = way === 'email' ? 'email' : way === 'letter' ? 'address' : 'number';
  const [before = '', after = ''] = ui.text(`errors.to-missing.${lacks}`, { way: '\u0000' }).split('\u0000');
  return html`${before}${ownChoiceText({ words, ui }, way, `contact.${way}`)}${after}`;
}
