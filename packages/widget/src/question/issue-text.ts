import type { Issue } from '@open-intake/core';
import type { TemplateResult } from 'lit';
import type { QuestionWords, UiWords } from '../words/words.types.ts';

/** The sentence for a problem: the author's for this question or its constraint, else ours for the code, else our plainest. */
export function issueText(issue: Issue, words: QuestionWords, ui: UiWords): TemplateResult | string {
  const { code, params = {} } = issue;
  const own = words.error('constraint' in params ? params.constraint : code);
  if (own !== undefined) return ui.show(own);
  const path = `errors.${code}`;
  return ui.text(ui.has(path) ? path : 'errors.default', params);
}
