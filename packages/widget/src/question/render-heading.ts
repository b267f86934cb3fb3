import { html, type TemplateResult } from 'lit';

/**
 * The label of a question as a heading of `level`, or as bold text where a heading would be one too many. It takes
 * focus by script, so that a screen can start at its question.
 */
export function renderHeading(level: 2 | 3 | 4 | undefined, id: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="label" class="question-label" id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part="label" class="question-label" id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part="label" class="question-label" id=${id} tabindex="-1">${content}</h4>`;
    case undefined:
      return html`<span part="label" class="question-label" id=${id}>${content}</span>`;
  }
}
