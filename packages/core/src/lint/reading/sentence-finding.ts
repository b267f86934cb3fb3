import { error } from '../findings.ts';
import type { LintFinding } from '../lint-rule.ts';
import type { UnsafeSentence } from './unsafe-sentences.ts';

/** What is found in a sentence; `place` is what a claim names it by. */
export function sentenceFinding(
  kind: UnsafeSentence['kind'],
  sentence: string,
  path: string,
  place: string,
): LintFinding {
  const said = `\u201c${sentence}\u201d`;
  if (kind === 'must-leave')
    return error(
      'must-leave',
      path,
      `Here it says that a person has to leave: ${said}.`,
      'Take it out. Say whom to call.',
    );
  if (kind === 'verdict')
    return error(
      'eligibility-verdict',
      path,
      `Here it says who gets something and who does not: ${said}.`,
      'Take it out. Say "good to check", and with whom.',
    );
  if (kind === 'nobody-to-call')
    return error(
      'nobody-to-call',
      path,
      `Here it says to call, and not whom: ${said}.`,
      'Name a contact of the notice.',
    );
  const matter = { legal: 'law', benefit: 'benefits', immigration: 'immigration' }[kind];
  return error(
    'unclaimed-sentence',
    path,
    `Here it speaks of ${matter}, and nobody answers for it: ${said}.`,
    `Add a claim for "${place}" with author, place and the day of review, or say only: keep the paper, do not miss the date, call legal help.`,
  );
}
