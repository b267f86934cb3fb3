import {
  type MessagesByLanguage,
  type Pointer,
  pointer,
  type Question,
  type Session,
  shownText,
  visibleChoices,
} from '@open-intake/core';

/** The exact words of the questions on the screen, by question id, so that the agency knows what was really asked. */
export function seenTexts(
  session: Session,
  messages: MessagesByLanguage,
  questions: readonly Question[],
): readonly (readonly [string, string])[] {
  return withInner(questions).map(({ question, path }) => {
    const choices = path === undefined ? undefined : offered(session, question, path);
    return [question.id, shownText(session.form, question.id, messages, session.state.language, choices)] as const;
  });
}

interface Seen {
  readonly question: Question;
  /** Undefined inside rows: each row may offer other choices. */
  readonly path: Pointer | undefined;
}

function withInner(questions: readonly Question[], above: Pointer | undefined = ''): readonly Seen[] {
  return questions.flatMap((question): readonly Seen[] => {
    const path = above === undefined ? undefined : `${above}${pointer(question.id)}`;
    if (question.type !== 'group') return [{ question, path }];
    const inside = question.repeat === undefined ? path : undefined;
    return [{ question, path }, ...withInner(question.questions, inside)];
  });
}

function offered(session: Session, question: Question, path: Pointer): readonly string[] | undefined {
  if (!('choices' in question) && !('choicesFrom' in question)) return undefined;
  return visibleChoices(session, path).map(({ value }) => value);
}
