import type { Claim } from '../../form/claim.ts';
import type { ClaimWords } from './claim-words.ts';

/** A sentence that somebody has to answer for, or that must not be there at all. */
export interface UnsafeSentence {
  readonly kind: Claim['about'] | 'must-leave' | 'verdict' | 'nobody-to-call';
  readonly sentence: string;
}

/**
 * The sentences of a text that speak of law, benefits or immigration, say that a person must leave, or that they get something or not.
 * Questions say nothing.
 *
 * @param namesContact whether the text stands beside somebody to call
 */
export function unsafeSentences(text: string, words: ClaimWords, namesContact: boolean): readonly UnsafeSentence[] {
  return sentencesOf(text).flatMap((sentence) => {
    const kind = kindOf(sentence, words, namesContact);
    return kind === undefined ? [] : [{ kind, sentence }];
  });
}

function kindOf(sentence: string, words: ClaimWords, namesContact: boolean): UnsafeSentence['kind'] | undefined {
  if (words.mustLeave.test(sentence)) return 'must-leave';
  if (words.verdict.test(sentence)) return 'verdict';
  const topic = topicOf(sentence, words);
  if (topic !== undefined) return topic;
  const saysWhom = namesContact || /\p{Nd}|\{\{/u.test(sentence);
  return words.callsLegalHelp.test(sentence) && !saysWhom ? 'nobody-to-call' : undefined;
}

function topicOf(sentence: string, { neutral, safe, joint, topics }: ClaimWords): Claim['about'] | undefined {
  const parts = sentence
    .split(joint)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !safe.some((pattern) => pattern.test(part)));
  const rest = neutral.reduce((left, pattern) => left.replaceAll(pattern, ''), parts.join(', '));
  const about = Object.entries(topics).find(([, patterns]) => patterns.some((pattern) => pattern.test(rest)));
  return about?.[0] as Claim['about'] | undefined;
}

/** Sentences without their end. A question is left out: it says nothing. */
function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?…\n]+(?:[.!?…]+|\n|$)/gu) ?? [])
    .filter((sentence) => !/\?\s*$/.test(sentence))
    .map((sentence) => sentence.replace(/[\s.!…¡*_]+$/u, '').replace(/^[\s¡*_-]+/u, ''))
    .filter((sentence) => sentence !== '');
}
