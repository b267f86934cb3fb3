import type { Question } from '../questions/question.ts';
import { picksFreely } from '../questions/question-traits.ts';
import { ownChoices } from './all-choices.ts';
import type { FormDefinition } from './form-definition.ts';

/** Lists of more choices than this are searched where their question does not say how it is shown. */
const mostRows = 12;

/** Whether a question shows its choices only as a search finds them: `display` says so, or a long list does. */
export function isSearched(form: FormDefinition, question: Question): boolean {
  if (!picksFreely(question)) return false;
  if (question.display !== undefined) return question.display === 'search';
  return question.list !== undefined && ownChoices(form, question).length > mostRows;
}
