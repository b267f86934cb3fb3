import { normaliseAnswer } from '../answers/normalise-answer.ts';
import { indexForm } from '../form/form-index.ts';
import type { ContactSafety } from '../questions/contact-safety/contact-safety-answer.ts';
import { type FilledBy, filledByOf } from '../questions/filled-by.ts';
import { factsOf } from '../questions/question-facts.ts';
import { traitsOf } from '../questions/question-traits.ts';
import { reachOf } from '../questions/ways-to-reach.ts';
import type { SkipReason } from '../submission/skip.ts';
import type { Consent, SubmissionDraft } from '../submission/submission.ts';
import { typedLanguage } from '../submission/typed-language.ts';
import { isUnanswered } from '../values/is-unanswered.ts';
import { answersToSend } from './answers-to-send.ts';
import { type AnswerPlace, allPlaces } from './places.ts';
import type { Session, SessionState } from './session.types.ts';

/** What the envelope needs besides the session. */
export interface DraftOptions {
  /** Sent before the end, by the person's wish. @default false */
  readonly partial?: boolean;
  /** The clock, as a session's. It dates decisions the session did not see being made: those it began with. */
  readonly now: () => Date | number;
}

/**
 * What leaves the device, before its bytes are frozen: answers that are visible, without blanks and without what is
 * `deviceOnly`; contact safety, consents and who filled it in at the top level; skips and the words seen of what is visible.
 */
export function toDraft(session: Pick<Session, 'form' | 'state' | 'draftRef'>, options: DraftOptions): SubmissionDraft {
  const { form, state, draftRef } = session;
  const index = indexForm(form);
  const places = [...allPlaces(index, state)].filter(({ node }) => !node.deviceOnly);
  const answered = places.filter(({ answer }) => !isUnanswered(answer));
  return {
    format: 'open-intake/1',
    form: { id: form.id, version: form.version },
    language: state.language,
    ...given('filledBy', filledBy(places)),
    ...given('partial', options.partial === true || undefined),
    ...given('contactSafety', contactSafety(answered)),
    answers: answersToSend(index, state),
    ...given('skipped', skipped(places, state)),
    ...given('consents', consents(answered, state, options.now)),
    ...given('shown', shown(places, state)),
    ...given('textLanguage', textLanguage(answered, state.language, filledBy(places))),
    draftRef,
  };
}

/** A property, or none for nothing: absent and undefined differ in what is sent. */
function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  const nothing =
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return nothing ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

function filledBy(places: readonly AnswerPlace[]): FilledBy | undefined {
  const said = places.filter(({ node }) => node.question.role === 'filled-by').map(({ answer }) => filledByOf(answer));
  return said.find((one) => one !== undefined);
}

function contactSafety(answered: readonly AnswerPlace[]): ContactSafety | undefined {
  const said = answered.find(({ node }) => reachOf(node.question) === 'safely')?.answer;
  return normaliseAnswer(said) as ContactSafety | undefined;
}

function consents(
  answered: readonly AnswerPlace[],
  state: SessionState,
  now: DraftOptions['now'],
): SubmissionDraft['consents'] {
  return answered
    .filter(({ node }) => traitsOf(node.question).isDecision)
    .map(({ node, answer }) => {
      const { language = state.language, at = new Date(now()).toISOString(), text } = state.decided[node.id] ?? {};
      return {
        id: node.id,
        decision: answer as Consent['decision'],
        language,
        at,
        text: text ?? state.shown[node.id] ?? '',
      };
    });
}

function skipped(places: readonly AnswerPlace[], state: SessionState): Readonly<Record<string, SkipReason>> {
  const passed = places.filter(({ path, answer }) => Object.hasOwn(state.skipped, path) && isUnanswered(answer));
  return Object.fromEntries(passed.map(({ path }) => [path, state.skipped[path] as SkipReason]));
}

/** The language of what the person wrote, where it is not that of the form, or not known. A name is in none. */
function textLanguage(
  answered: readonly AnswerPlace[],
  reads: string,
  by: FilledBy = 'self',
): Readonly<Record<string, string>> {
  const speaks = answered.find(({ node }) => node.question.role === 'language')?.answer;
  const writer = { reads, speaks: typeof speaks === 'string' ? speaks : undefined, filledBy: by };
  const found = answered.flatMap(({ node: { question }, path, answer }) => {
    const words = question.role === 'name' ? [] : (factsOf(question).ownWords?.(answer) ?? []);
    const language = words.length === 0 ? reads : typedLanguage(words.join(' '), writer);
    return language === reads ? [] : [[path, language] as const];
  });
  return Object.fromEntries(found);
}

/** The words of every question that stands before the person, of the groups around it too. */
function shown(places: readonly AnswerPlace[], state: SessionState): Readonly<Record<string, string>> {
  const ids = new Set(places.flatMap(({ node }) => [...node.groups.map((group) => group.id), node.id]));
  return Object.fromEntries(Object.entries(state.shown).filter(([id]) => ids.has(id)));
}
