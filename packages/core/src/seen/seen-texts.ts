import { isSearched } from '../form/is-searched.ts';
import { type Pointer, pointer } from '../json/pointer.ts';
import type { MessagesByLanguage } from '../languages/find-text.ts';
import { codeOfPick } from '../questions/choice/code-of-pick.ts';
import type { Question } from '../questions/question.ts';
import { holdsQuestions } from '../questions/question-traits.ts';
import { isByHelper } from '../roles/by-helper.ts';
import type { Session } from '../session/session.types.ts';
import { visibleChoices } from '../session/visible-choices.ts';
import { shownText } from '../words/shown-text.ts';
import { standsApart } from './stands-apart.ts';
import { valueAt } from './value-at.ts';

/**
 * The exact words of the questions on the screen, by question id, so that the agency knows what was really asked. Of choices
 * that are searched, those that are always in sight and those that were picked; in rows, which may differ, none of them.
 */
export function seenTexts(
  session: Session,
  messages: MessagesByLanguage,
  questions: readonly Question[],
): readonly (readonly [string, string])[] {
  const known = texts.get(session) ?? new Map<string, KnownText>();
  texts.set(session, known);
  const byHelper = isByHelper(session);
  return withInner(questions).map((seen) => {
    const { id } = seen.question;
    const from = [byHelper, ...madeFrom(session, messages, seen)];
    const before = known.get(id);
    if (before !== undefined && from.every((part, at) => part === before.from[at])) return [id, before.text] as const;
    const choices = seen.path === undefined ? undefined : offered(session, seen.question, seen.path);
    const text = shownText(session.form, id, messages, session.state.language, choices, session.state.values, byHelper);
    known.set(id, { from, text });
    return [id, text] as const;
  });
}

interface KnownText {
  readonly from: readonly unknown[];
  readonly text: string;
}

/** Texts found so far, by question id: most of a long screen is the same after an answer. */
const texts = new WeakMap<Session, Map<string, KnownText>>();

/** All that a text is made from. */
function madeFrom({ state }: Session, messages: MessagesByLanguage, { path }: Seen): readonly unknown[] {
  const own = path === undefined ? [] : [state.offered.get(path), valueAt(state.answers, path)];
  return [messages, state.language, state.values, ...own];
}

interface Seen {
  readonly question: Question;
  /** Undefined inside rows: each row may offer other choices. */
  readonly path: Pointer | undefined;
}

function withInner(questions: readonly Question[], above: Pointer | undefined = ''): readonly Seen[] {
  return questions.flatMap((question): readonly Seen[] => {
    const path = above === undefined ? undefined : `${above}${pointer(question.id)}`;
    if (!holdsQuestions(question)) return [{ question, path }];
    const inside = question.repeat === undefined ? path : undefined;
    return [{ question, path }, ...withInner(question.questions, inside)];
  });
}

function offered(session: Session, question: Question, path: Pointer): readonly string[] | undefined {
  if (!('choices' in question) && !('choicesFrom' in question) && !('list' in question)) return undefined;
  const choices = visibleChoices(session, path);
  if (!isSearched(session.form, question)) return choices.map(({ value }) => value);
  const picked = picks(valueAt(session.state.answers, path));
  return choices.filter((choice) => standsApart(choice) || picked.includes(choice.value)).map(({ value }) => value);
}

/** The values that an answer is made of. */
function picks(answer: unknown): readonly unknown[] {
  return (Array.isArray(answer) ? answer : [answer]).map(codeOfPick);
}
