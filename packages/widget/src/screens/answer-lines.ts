import {
  type AnswerText,
  directionOf,
  type Pointer,
  pointer,
  type Question,
  type Session,
  type SkipReason,
  typeOf,
} from '@open-intake/core';
import type { FormWords } from '../words/form-words.ts';

/** One question as the review shows it: what was answered in readable pieces, or why there is none. */
export interface AnswerLine {
  readonly question: Question;
  readonly path: Pointer;
  /** The answer itself; undefined where there is none. */
  readonly value: unknown;
  readonly texts: readonly AnswerText[];
  readonly skipped: SkipReason | undefined;
  /** Whether the question, or a group around it, is one that can hurt in the wrong hands. */
  readonly isPrivate: boolean;
  /** "Row 2 of the household": the group around it and the row, from 1. */
  readonly row: { readonly group: Question; readonly number: number } | undefined;
}

/** The lines of some questions, in order; questions inside groups stand on lines of their own. Only what is visible. */
export function answerLines(session: Session, words: FormWords, questions: readonly Question[]): readonly AnswerLine[] {
  return linesInside(session, words, questions, session.state.answers, { path: '', isPrivate: false, row: undefined });
}

function linesInside(
  session: Session,
  words: FormWords,
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
  above: Pick<AnswerLine, 'path' | 'isPrivate' | 'row'>,
): readonly AnswerLine[] {
  const { state } = session;
  return questions.flatMap((question) => {
    const path = `${above.path}${pointer(question.id)}`;
    const type = typeOf(question);
    const isPrivate = above.isPrivate || question.sensitive === true;
    if (!state.visible.has(path) || type.travels === 'nowhere') return [];
    const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const skipped = state.skipped[path];
    const isAnswered = value !== undefined && skipped === undefined;
    if (question.type === 'group' && isAnswered) {
      const rows = type.rows?.(value, question) ?? [];
      return rows.flatMap((inside, index) => {
        const number = question.repeat === undefined ? undefined : { group: question, number: index + 1 };
        return linesInside(session, words, question.questions, asAnswers(inside.answers), {
          path: `${path}${inside.path}`,
          isPrivate,
          row: number,
        });
      });
    }
    const texts = isAnswered ? type.toText(value, question, wordsFor(words, question)) : [];
    return [{ question, path, value: isAnswered ? value : undefined, texts, skipped, isPrivate, row: above.row }];
  });
}

function wordsFor(words: FormWords, question: Question) {
  const shown = words.question(question);
  return {
    language: words.language,
    ownLanguage: words.language,
    choice: (value: string) => shown.choice(value),
  };
}

/** What a person typed may be in any language: it is drawn in the direction of its own letters. */
export function directionFor(text: AnswerText): 'ltr' | 'rtl' | 'auto' {
  return text.own === true ? 'auto' : directionOf(text.lang);
}

function asAnswers(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
