import type { Issue } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import type { FieldContext } from './field.ts';

/** The problem of a question, in words with an icon, under the `id` that a control names in `aria-describedby`. */
export function renderIssue(context: FieldContext, issue: Issue | undefined, id: string): TemplateResult | undefined {
  return (
    issue && html`<p class="question-issue" id=${id}>${icon('attention')}<span>${context.issueText(issue)}</span></p>`
  );
}
