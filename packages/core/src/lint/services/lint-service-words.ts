import { pointer } from '../../json/pointer.ts';
import type { LintFinding } from '../lint-rule.ts';
import { claimWordsIn } from '../reading/claim-words.ts';
import { sentenceFinding } from '../reading/sentence-finding.ts';
import { unsafeSentences } from '../reading/unsafe-sentences.ts';

/** A service as far as its words go: by language (BCP 47) what it is called and is, and how to get it. */
export interface WordedService {
  readonly id: string;
  readonly words: Readonly<
    Record<string, { readonly name: string; readonly what?: string; readonly steps?: readonly string[] }>
  >;
}

/**
 * Sentences in the words of approved services that say who gets something, or that somebody has to leave; paths are those of an overlay:
 * `/services/<id>/words/en/what`. Words of others may say such things, and clients must not read them: whoever approves a service
 * writes other words for it. Warnings, in the languages that lists of such words exist for.
 */
export function lintServiceWords(services: readonly WordedService[]): readonly LintFinding[] {
  return services.flatMap(({ id, words }) =>
    Object.entries(words).flatMap(([language, { name, what = '', steps = [] }]) =>
      [
        { text: name, place: ['name'] },
        { text: what, place: ['what'] },
        ...steps.map((text, at) => ({ text, place: ['steps', `${at}`] })),
      ].flatMap(({ text, place }) => unsafe(text, language, pointer('services', id, 'words', language, ...place))),
    ),
  );
}

function unsafe(text: string, language: string, path: string): readonly LintFinding[] {
  const list = claimWordsIn(language);
  if (list === undefined) return [];
  return unsafeSentences(text, list, true)
    .filter(({ kind }) => kind === 'verdict' || kind === 'must-leave')
    .map(({ kind, sentence }) => ({
      ...sentenceFinding(kind, sentence, path, path),
      severity: 'warning',
      fix: 'Write other "words" for it in the overlay: what it is, and how to ask.',
    }));
}
