import { indexForm } from '../form/form-index.ts';
import { pointerParts } from '../json/pointer.ts';
import { factsOf } from '../questions/question-facts.ts';
import { fitInterview, type Interview } from '../submission/interview.ts';
import type { UnfrozenSubmission } from '../submission/submission.ts';
import { workerTextLanguage } from '../submission/typed-language.ts';
import { isUnanswered } from '../values/is-unanswered.ts';
import { type AnswerPlace, allPlaces } from './places.ts';
import type { Session } from './session.types.ts';
import { type SubmissionOptions, toSubmission } from './to-submission.ts';

/** What the envelope of an interview needs besides the session. */
export interface InterviewSubmissionOptions extends SubmissionOptions {
  readonly interview: Interview;
  /** BCP 47 tag of the language in which the worker wrote down what was said. */
  readonly writtenIn: string;
}

/**
 * What a worker sends who filled a form in with somebody: as `toSubmission`, filled in by the worker, with how that was in its notes, and
 * with the language of every text. Answers to the question with the role `filled-by` say with whom the worker spoke.
 */
export function toInterviewSubmission(
  session: Pick<Session, 'form' | 'state' | 'draftRef'>,
  { interview, writtenIn, ...options }: InterviewSubmissionOptions,
): UnfrozenSubmission {
  const { state } = session;
  const answered = [...allPlaces(indexForm(session.form), state)].filter(
    ({ node, answer }) => !node.deviceOnly && !isUnanswered(answer),
  );
  const textLanguage = Object.fromEntries(
    answered.flatMap(({ node: { question }, path, answer }) => {
      const words = question.role === 'name' ? [] : (factsOf(question).ownWords?.(answer) ?? []);
      if (words.length === 0) return [];
      return [[path, workerTextLanguage(words.join(' '), writtenIn, state.language)]];
    }),
  );
  return {
    ...toSubmission(session, options),
    filledBy: 'worker',
    ...(Object.keys(textLanguage).length > 0 && { textLanguage }),
    notes: { interview: fitInterview(ofAnswered(interview, answered)) },
  };
}

/** What was marked of questions that are still answered. */
function ofAnswered(interview: Interview, answered: readonly AnswerPlace[]): Interview {
  const paths = answered.map(({ path }) => path);
  const ids = new Set(paths.map((path) => pointerParts(path)[0]));
  return {
    ...interview,
    readAloud: interview.readAloud.filter((id) => ids.has(id)),
    byWorker: interview.byWorker.filter((marked) =>
      paths.some((path) => path === marked || path.startsWith(`${marked}/`)),
    ),
  };
}
