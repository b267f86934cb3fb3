import type { FormDefinition, Question } from '../form/form-definition.ts';
import { ownChoices } from './all-choices.ts';

/** Lists of more choices than this are searched where their question does not say how it is shown. */
const mostRows = 12;

const searchable: ReadonlySet<string> = new Set(['choice', 'choices']);

/** Whether a question shows its choices only as a search finds them: `display` says so, or a long list does. */
export function isSearched(form: FormDefinition, question: Question): boolean {
  if (!searchable.has(question.type)) return false;
  if ('display' in question && question.display !== undefined) return question.display === 'search';
  return 'list' in question && question.list !== undefined && ownChoices(form, question).length > mostRows;
}
