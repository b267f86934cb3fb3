import type { Issue } from '../../issue.ts';
import { ownChoices } from '../../types/all-choices.ts';
import { everyQuestion } from '../../types/every-question.ts';
import type { FormDefinition, Question } from '../form-definition.ts';

const maxChoices = 1000;
const maxContactLength = 64;

function* checkQuestion(question: Question, path: string): Generator<Issue> {
  if (question.type === 'notice') yield* checkContacts(question.contacts, path);
  if (question.type !== 'choice' && question.type !== 'choices') return;
  const choices = ownChoices(question);
  if (choices.length === 0 && question.choicesFrom === undefined)
    yield { code: 'empty-choices', path: `${path}/choices` };
  if (choices.length > maxChoices)
    yield { code: 'too-many-choices', path: `${path}/choices`, params: { max: maxChoices } };
  const seen = new Set<string>();
  for (const [at, { value }] of choices.entries()) {
    if (seen.has(value)) yield { code: 'duplicate-choice', path: `${path}/choices/${at}` };
    seen.add(value);
  }
}

function* checkContacts(contacts: readonly string[] | undefined, path: string): Generator<Issue> {
  for (const [at, key] of (contacts ?? []).entries()) {
    const once = contacts?.indexOf(key) === at;
    if (key.trim() === '' || key.length > maxContactLength)
      yield { code: 'bad-contact', path: `${path}/contacts/${at}` };
    else if (!once) yield { code: 'duplicate-contact', path: `${path}/contacts/${at}` };
  }
}

/** Choices are there, each once, and not too many; so are the keys of contacts in notices. */
export function* checkChoices(form: FormDefinition): Generator<Issue> {
  for (const { question, path } of everyQuestion(form)) yield* checkQuestion(question, path);
  for (const [at, notice] of (form.notices ?? []).entries()) yield* checkContacts(notice.contacts, `/notices/${at}`);
}
