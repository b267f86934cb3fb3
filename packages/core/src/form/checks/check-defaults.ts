import { answersInside } from '../../answers/answers-inside.ts';
import type { Visibility } from '../../answers/visibility.ts';
import type { Issue } from '../../issues/issue.ts';
import type { Question } from '../../questions/question.ts';
import { schemasOf } from '../../questions/question-schemas.ts';
import type { AnswerContext } from '../../questions/question-schemas.types.ts';
import { holdsQuestions, travelsInAnswers } from '../../questions/question-traits.ts';
import { isBlank } from '../../values/is-blank.ts';
import { allChoices } from '../all-choices.ts';
import { everyQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';

/**
 * Defaults are answers that their question takes. What is said at the envelope's top level (consent, ways that are safe) has
 * none: it is the person's own word.
 */
export function* checkDefaults(form: FormDefinition): Generator<Issue> {
  for (const { question, path } of everyQuestion(form)) {
    if ('default' in question && !fits(form, question)) yield { code: 'bad-default', path: `${path}/default` };
  }
}

function fits(form: FormDefinition, question: Question): boolean {
  if (!travelsInAnswers(question) || isBlank(question.default)) return false;
  return schemasOf(question).answer(question, contextOf(form, question)).safeParse(question.default).success;
}

function contextOf(form: FormDefinition, question: Question): AnswerContext {
  return {
    choices: allChoices(form, question),
    inside: () =>
      answersInside(holdsQuestions(question) ? question.questions : [], {
        visibility: anything(form),
        from: 'sent',
        partial: true,
        today: undefined,
        path: '',
      }),
  };
}

/** Nothing is known yet of what will be shown. */
function anything(form: FormDefinition): Visibility {
  return {
    isHidden: () => false,
    isShown: () => false,
    choices: (question) => allChoices(form, question),
    inUse: (_question, _path, answer) => answer,
    broken: () => [],
  };
}
