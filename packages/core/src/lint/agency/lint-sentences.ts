import type { Agency } from '../../agency/agency.ts';
import { pointer } from '../../json/pointer.ts';
import type { LintFinding } from '../lint-rule.ts';
import { claimWordsIn } from '../reading/claim-words.ts';
import { oldClaims } from '../reading/old-claims.ts';
import { sentenceFinding } from '../reading/sentence-finding.ts';
import { unsafeSentences } from '../reading/unsafe-sentences.ts';

/**
 * What an agency file says of law, benefits and immigration without a claim, that somebody has to leave, or who gets something. A claim
 * names such words by their place in the file: `/notHarm`.
 */
export function* lintSentences({ claims = [], ...agency }: Agency, today: string): Generator<LintFinding> {
  const claimed = new Set(claims.flatMap(({ words }) => words));
  for (const { place, words, namesContact } of said(agency))
    for (const [language, text] of Object.entries(words ?? {})) {
      const list = claimWordsIn(language);
      for (const { kind, sentence } of list === undefined ? [] : unsafeSentences(text, list, namesContact))
        if (kind === 'must-leave' || kind === 'verdict' || !claimed.has(place))
          yield sentenceFinding(kind, sentence, place + pointer(language), place);
    }
  yield* oldClaims(claims, today);
}

interface Said {
  readonly place: string;
  readonly words: Agency['name'] | undefined;
  readonly namesContact: boolean;
}

function said({ reporterNotice, notHarm, phone, contacts }: Omit<Agency, 'claims'>): readonly Said[] {
  return [
    { place: '/reporterNotice', words: reporterNotice, namesContact: false },
    { place: '/notHarm', words: notHarm, namesContact: false },
    { place: '/phone/note', words: phone.note, namesContact: true },
    ...contacts.map(({ note }, at) => ({ place: pointer('contacts', at, 'note'), words: note, namesContact: true })),
  ];
}
