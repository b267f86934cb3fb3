import { numbered } from '../lists/numbered.ts';
import type { GroupQuestion, Question } from '../questions/question.ts';
import { holdsQuestions } from '../questions/question-traits.ts';
import type { FormDefinition } from './form-definition.ts';

/** One question with where it stands. */
export interface PlacedQuestion {
  readonly question: Question;
  /** JSON pointer into the definition: `/sections/0/questions/1`. */
  readonly path: string;
  /** Id of the section it belongs to. */
  readonly section: string;
  /** The groups around it, outermost first. */
  readonly groups: readonly GroupQuestion[];
}

/** Every question of a form in the order it is asked, a group before its children. */
export function* everyQuestion(form: FormDefinition): Generator<PlacedQuestion> {
  for (const [index, section] of numbered(form.sections)) {
    yield* within(section.questions, `/sections/${index}/questions`, section.id, []);
  }
}

function* within(
  questions: readonly Question[],
  path: string,
  section: string,
  groups: readonly GroupQuestion[],
): Generator<PlacedQuestion> {
  for (const [index, question] of numbered(questions)) {
    const place = `${path}/${index}`;
    yield { question, path: place, section, groups };
    if (holdsQuestions(question))
      yield* within(question.questions, `${place}/questions`, section, [...groups, question]);
  }
}

/** The question with this id anywhere in the form, or undefined. */
export function findQuestion(form: FormDefinition, id: string): Question | undefined {
  for (const { question } of everyQuestion(form)) if (question.id === id) return question;
  return undefined;
}
