import { type Issue, pointer } from '../../issue.ts';
import { asChoices } from '../../types/all-choices.ts';
import { everyQuestion } from '../../types/every-question.ts';
import type { ChoiceList } from '../../types/question-common.ts';
import { typeOf } from '../../types/registry.ts';
import { numbered } from '../../words/numbered.ts';
import type { FormDefinition, Question } from '../form-definition.ts';

const maxChoices = 1000;
const maxListed = 10_000;
const maxContactLength = 64;

function* checkQuestion(form: FormDefinition, question: Question, path: string): Generator<Issue> {
  if (question.type === 'notice') yield* checkContacts(question.contacts, path);
  if (typeOf(question).offersChoices !== true) return;
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

function* checkContacts(contacts: readonly string[] | undefined, path: string): Generator<Issue> {
  for (const [at, key] of numbered(contacts ?? [])) {
    const once = contacts?.indexOf(key) === at;
    if (key.trim() === '' || key.length > maxContactLength)
      yield { code: 'bad-contact', path: `${path}/contacts/${at}` };
    else if (!once) yield { code: 'duplicate-contact', path: `${path}/contacts/${at}` };
  }
}

/** Choices are there, each once, and not too many, in questions and in named lists; so are the keys of contacts in notices. */
export function* checkChoices(form: FormDefinition): Generator<Issue> {
  for (const [id, list] of Object.entries(form.lists ?? {}))
    yield* checkList(list, pointer('lists', id), maxListed, false);
  for (const { question, path } of everyQuestion(form)) yield* checkQuestion(form, question, path);
  for (const [at, notice] of numbered(form.notices ?? [])) yield* checkContacts(notice.contacts, `/notices/${at}`);
}
