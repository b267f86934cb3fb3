import type { SimilarSubmission } from '@open-intake/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { hashOf } from '../route/hash-route.ts';
import type { InboxWords } from '../words/inbox-words.ts';

/** Where the code stands in a sentence. */
const gap = '\u0000';

/** One quiet line for each submission that may be of the same person, with a link. Nobody decided it, and nothing is merged. */
export function renderSimilar(
  words: InboxWords,
  similar: readonly SimilarSubmission[],
): TemplateResult | typeof nothing {
  if (similar.length === 0) return nothing;
  return html`<ul class="similar no-print">
    ${similar.map(({ id, code, why, otherName }) => {
      const reasons = why.map((reason) => words.say((m) => m.similar.why[reason])).join(', ');
      const sentence = words.say((m) => (otherName ? m.similar.otherName : m.similar.maybe), {
        code: gap,
        why: reasons,
      });
      const [before = '', after = ''] = sentence.split(gap);
      return html`<li data-similar=${id}>${before}<a href=${hashOf({ kind: 'submission', id })}><bdi class="nowrap" dir="ltr">${code}</bdi></a>${after}</li>`;
    })}
  </ul>`;
}
