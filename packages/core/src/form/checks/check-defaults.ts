import type { Issue } from '../../issue.ts';
import { answersInside } from '../../submission/answers-inside.ts';
import type { Visibility } from '../../submission/visibility.ts';
import { allChoices } from '../../types/all-choices.ts';
import { everyQuestion } from '../../types/every-question.ts';
import { isBlank } from '../../types/is-blank.ts';
import type { AnswerContext } from '../../types/question-type.ts';
import { typeOf } from '../../types/registry.ts';
import type { FormDefinition, Question } from '../form-definition.ts';

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
  const type = typeOf(question);
  if (type.travels !== 'answers' || type.ownWord === true || isBlank(question.default)) return false;
  return type.answer(question, contextOf(form, question)).safeParse(question.default).success;
}

function contextOf(form: FormDefinition, question: Question): AnswerContext {
  return {
    choices: allChoices(form, question),
    inside: (group) =>
      answersInside(group.questions, {
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
