import type { Claim } from '../../../form/claim.ts';
import { pointer, pointerParts } from '../../../json/pointer.ts';
import { readOwn } from '../../../json/read-own.ts';
import { numbered } from '../../../lists/numbered.ts';
import { takesAnswers } from '../../../questions/question-traits.ts';
import { error, warning } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';
import { claimWordsIn } from '../../reading/claim-words.ts';
import type { Word } from '../../reading/every-word.ts';
import { oldClaims } from '../../reading/old-claims.ts';
import { sentenceFinding } from '../../reading/sentence-finding.ts';
import { unsafeSentences } from '../../reading/unsafe-sentences.ts';

/** Sentences about law, benefits and immigration have somebody who answers for them; some must not be there at all. */
export const safeSentences: LintRule = {
  codes: [
    'unclaimed-sentence',
    'must-leave',
    'eligibility-verdict',
    'nobody-to-call',
    'claim-without-words',
    'claim-old',
    'sentences-not-checked',
  ],
  *find(context) {
    const { form, messages } = context;
    const claimed = new Set((form.claims ?? []).flatMap(({ words }) => words));
    for (const word of context.words) yield* inWord(word, claimed, context);
    yield* withoutWords(context);
    yield* oldClaims(form.claims ?? [], context.today);
    for (const [at, language] of numbered(form.languages))
      if (Object.hasOwn(messages, language) && claimWordsIn(language) === undefined)
        yield warning(
          'sentences-not-checked',
          `/languages/${at}`,
          `The words in "${language}" were not checked for sentences about law, benefits or immigration: there is no list for it.`,
          'Let somebody who reads the language look for them.',
        );
  },
};

function* inWord(word: Word, claimed: ReadonlySet<string>, context: LintContext): Generator<LintFinding> {
  const words = claimWordsIn(word.language);
  if (words === undefined || isForStaff(word)) return;
  const place = pointer(...pointerParts(word.path).slice(1));
  const mayClaim = isClaim(word, context);
  for (const { kind, sentence } of unsafeSentences(word.text, words, hasContact(word, context))) {
    const isRefused = kind === 'must-leave' || kind === 'verdict';
    if (isRefused || (mayClaim && (kind === 'nobody-to-call' || !claimed.has(place))))
      yield sentenceFinding(kind, sentence, word.path, place);
  }
}

/** Flags are read by staff, who know the law of their place. */
const isForStaff = ({ keys: [kind] }: Word): boolean => kind === 'flags';

/** Labels of questions and choices ask, and titles of parts name; everything else says something. */
function isClaim({ keys: [kind, id = '', part] }: Word, { byId }: LintContext): boolean {
  if (kind === 'notices') return true;
  if (kind !== 'questions') return kind === 'description';
  if (part !== 'label') return part !== 'choices' && part !== 'headings';
  const question = byId.get(id)?.question;
  return question !== undefined && !takesAnswers(question);
}

function hasContact({ keys: [kind, id = ''] }: Word, { form, byId }: LintContext): boolean {
  const named = kind === 'notices' ? form.notices?.find((notice) => notice.id === id) : byId.get(id)?.question;
  return named !== undefined && 'contacts' in named && (named.contacts ?? []).length > 0;
}

function* withoutWords({ form, messages }: LintContext): Generator<LintFinding> {
  const [source = ''] = form.languages;
  if (!Object.hasOwn(messages, source)) return;
  const isThere = (place: string) => typeof readOwn(messages, [source, ...pointerParts(place)]) === 'string';
  for (const [at, { id, words }] of numbered<Claim>(form.claims ?? []))
    for (const [which, place] of numbered(words))
      if (!isThere(place))
        yield error(
          'claim-without-words',
          `/claims/${at}/words/${which}`,
          `The claim "${id}" names "${place}", and there are no words.`,
          'Write the pointer of a text in the messages, such as "/notices/leave-now/body".',
        );
}
