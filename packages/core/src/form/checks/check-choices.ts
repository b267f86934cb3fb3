import type { Issue } from '../../issues/issue.ts';
import { pointer } from '../../json/pointer.ts';
import { numbered } from '../../lists/numbered.ts';
import type { ChoiceList } from '../../questions/choice/choice-list.ts';
import { contactNameIssues } from '../../questions/notice/contact-name-issues.ts';
import type { Question } from '../../questions/question.ts';
import { traitsOf } from '../../questions/question-traits.ts';
import { asChoices } from '../all-choices.ts';
import { everyQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';

const maxChoices = 1000;
const maxListed = 10_000;

function* checkQuestion(form: FormDefinition, question: Question, path: string): Generator<Issue> {
  if (traitsOf(question).picks === undefined) return;
  const { choices, list, choicesFrom } = question as Choosing;
  if (list !== undefined) {
    if (choices !== undefined) yield { code: 'list-and-choices', path: `${path}/list` };
    else if (form.lists?.[list] === undefined) yield { code: 'unknown-list', path: `${path}/list` };
    return;
  }
  yield* checkList(choices ?? [], `${path}/choices`, maxChoices, choicesFrom !== undefined);
}

/** What questions with choices have in common. */
interface Choosing {
  readonly choices?: ChoiceList | undefined;
  readonly list?: string | undefined;
  readonly choicesFrom?: string | undefined;
}

function* checkList(written: ChoiceList, path: string, max: number, mayBeEmpty: boolean): Generator<Issue> {
  const choices = asChoices(written);
  if (choices.length === 0 && !mayBeEmpty) yield { code: 'empty-choices', path };
  if (choices.length > max) yield { code: 'too-many-choices', path, params: { max } };
  const seen = new Set<string>();
  for (const [at, { value }] of numbered(choices)) {
    if (seen.has(value)) yield { code: 'duplicate-choice', path: `${path}/${at}` };
    seen.add(value);
  }
}

/** Choices are there, each once, and not too many, in questions and in named lists; so are the names of contacts in notices. */
export function* checkChoices(form: FormDefinition): Generator<Issue> {
  for (const [id, list] of Object.entries(form.lists ?? {}))
    yield* checkList(list, pointer('lists', id), maxListed, false);
  for (const { question, path } of everyQuestion(form)) yield* checkQuestion(form, question, path);
  for (const [at, notice] of numbered(form.notices ?? []))
    for (const issue of contactNameIssues(notice.contacts)) yield { ...issue, path: `/notices/${at}${issue.path}` };
}
