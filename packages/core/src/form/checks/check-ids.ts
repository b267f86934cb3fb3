import type { DefinitionCode } from '../../issues/author-codes.ts';
import { type Issue, issueAt } from '../../issues/issue.ts';
import { pointer } from '../../json/pointer.ts';
import { numbered } from '../../lists/numbered.ts';
import { everyQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';

const maxQuestions = 1000;

function* everyId(form: FormDefinition): Generator<readonly [id: string, path: string]> {
  for (const [at, { id }] of numbered(form.sections)) yield [id, `/sections/${at}/id`];
  for (const { question, path } of everyQuestion(form)) yield [question.id, `${path}/id`];
  for (const id of Object.keys(form.lists ?? {})) yield [id, pointer('lists', id)];
  for (const id of Object.keys(form.values ?? {})) yield [id, pointer('values', id)];
  for (const [at, { id }] of numbered(form.flags ?? [])) yield [id, `/flags/${at}/id`];
  for (const [at, { id }] of numbered(form.notices ?? [])) yield [id, `/notices/${at}/id`];
  for (const [at, { id }] of numbered(form.claims ?? [])) yield [id, `/claims/${at}/id`];
}

function* repeated(
  names: Iterable<readonly [name: string, path: string]>,
  code: DefinitionCode,
  byCase: DefinitionCode,
): Generator<Issue> {
  const seen = new Map<string, string>();
  for (const [name, path] of names) {
    const before = seen.get(name.toLowerCase());
    if (before === undefined) seen.set(name.toLowerCase(), name);
    else yield issueAt(before === name ? code : byCase, path);
  }
}

/** Ids are unique in the whole form, also for readers that do not tell capital letters; there are questions, and not too many. */
export function* checkIds(form: FormDefinition): Generator<Issue> {
  yield* repeated(everyId(form), 'duplicate-id', 'id-differs-by-case');
  const languages = form.languages.map((tag, at) => [tag, `/languages/${at}`] as const);
  yield* repeated(languages, 'duplicate-language', 'duplicate-language');
  const questions = [...everyQuestion(form)].length;
  if (questions === 0) yield { code: 'no-questions', path: '/sections' };
  if (questions > maxQuestions) yield { code: 'too-many-questions', path: '/sections', params: { max: maxQuestions } };
}
