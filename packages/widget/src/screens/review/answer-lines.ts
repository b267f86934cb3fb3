import {
  type AnswerText,
  answerNow,
  factsOf,
  holdsQuestions,
  type Pointer,
  pointer,
  type Question,
  type Session,
  type SkipReason,
  takesAnswers,
} from '@open-intake/core';
import type { FormWords } from '../../words/form-words.ts';

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
  /** "Person 2, job 1": the groups around it that repeat, outermost first, and their rows, from 1. */
  readonly rows: readonly { readonly group: Question; readonly number: number }[];
}

/** The lines of some questions, in order; questions inside groups stand on lines of their own. Only what is visible. */
export function answerLines(session: Session, words: FormWords, questions: readonly Question[]): readonly AnswerLine[] {
  return linesInside(session, words, questions, { path: '', isPrivate: false, rows: [] });
}

function linesInside(
  session: Session,
  words: FormWords,
  questions: readonly Question[],
  above: Pick<AnswerLine, 'path' | 'isPrivate' | 'rows'>,
): readonly AnswerLine[] {
  const { state } = session;
  return questions.flatMap((question) => {
    const path = `${above.path}${pointer(question.id)}`;
    const facts = factsOf(question);
    const isPrivate = above.isPrivate || question.sensitive === true;
    if (!state.visible.has(path) || !takesAnswers(question)) return [];
    const value = answerNow(session, path);
    const skipped = state.skipped[path];
    const isAnswered = value !== undefined && skipped === undefined;
    if (holdsQuestions(question) && isAnswered) {
      const rows = facts.rows?.(value, question) ?? [];
      return rows.flatMap((inside, index) => {
        const own = question.repeat === undefined ? [] : [{ group: question, number: index + 1 }];
        return linesInside(session, words, question.questions, {
          path: `${path}${inside.path}`,
          isPrivate,
          rows: [...above.rows, ...own],
        });
      });
    }
    const texts = isAnswered ? facts.toText(value, question, wordsFor(words, question)) : [];
    return [{ question, path, value: isAnswered ? value : undefined, texts, skipped, isPrivate, rows: above.rows }];
  });
}

function wordsFor(words: FormWords, question: Question) {
  const shown = words.question(question);
  return {
    language: words.language,
    ownLanguage: words.language,
    choice: (value: string) => {
      const label = shown.choice(value);
      return label.text === value ? undefined : label;
    },
  };
}

/** Direction of an answer: that of its own letters where a person typed it, in whatever language; that of its language elsewhere. */
export function directionFor(text: AnswerText): 'ltr' | 'rtl' | 'auto' {
  return text.own === true ? 'auto' : text.dir;
}
