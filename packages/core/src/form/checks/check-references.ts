import { injectedNames } from '../../format/ids.ts';
import type { DefinitionCode } from '../../issues/author-codes.ts';
import { type Issue, issueAt } from '../../issues/issue.ts';
import { pointer } from '../../json/pointer.ts';
import { numbered } from '../../lists/numbered.ts';
import { type Reference, references } from '../../logic/references.ts';
import { factsOf } from '../../questions/question-facts.ts';
import { picksFreely, takesAnswers } from '../../questions/question-traits.ts';
import { everyQuestion, type PlacedQuestion } from '../every-question.ts';
import { everyRule, type PlacedRule } from '../every-rule.ts';
import type { FormDefinition } from '../form-definition.ts';
import { repeats } from '../form-index.ts';
import { groupListed } from './group-listed.ts';

type Questions = ReadonlyMap<string, PlacedQuestion>;

/** Whether a question's rows are all rows in which the reader stands too. */
function isInScope(read: PlacedQuestion, around: readonly string[]): boolean {
  return read.groups.filter(repeats).every((group, at) => group.id === around[at]);
}

/** What is wrong with a name, if anything: it is nobody's, its owner's own, or of rows that cannot be seen from here. */
function problemOf(
  reference: Reference,
  placed: PlacedRule,
  form: FormDefinition,
  questions: Questions,
): DefinitionCode | undefined {
  const { id, list } = reference;
  if (injectedNames.includes(id)) return undefined;
  if (id === '$index') return placed.repeats.length > 0 && list === undefined ? undefined : 'out-of-scope';
  if (id === placed.owner && placed.kind !== 'constraint') return 'self-reference';
  if (form.values !== undefined && Object.hasOwn(form.values, id)) return undefined;
  const read = questions.get(id);
  if (read === undefined) return 'unknown-reference';
  if (!takesAnswers(read.question)) return 'no-value';
  if (list !== undefined) return read.groups.at(-1)?.id === groupListed(list) ? undefined : 'out-of-scope';
  return isInScope(read, placed.repeats) ? undefined : 'out-of-scope';
}

function* checkChoicesFrom(placed: PlacedQuestion, questions: Questions): Generator<Issue> {
  const { question, path, groups } = placed;
  if (!('choicesFrom' in question) || question.choicesFrom === undefined) return;
  const at = `${path}/choicesFrom`;
  const source = questions.get(question.choicesFrom);
  const order = [...questions.keys()];
  const around = groups.filter(repeats).map((group) => group.id);
  if (source === undefined) yield { code: 'unknown-reference', path: at };
  else if (source.question === question) yield { code: 'self-reference', path: at };
  else if (!picksFreely(source.question)) yield { code: 'choices-from-type', path: at };
  else if (order.indexOf(source.question.id) > order.indexOf(question.id))
    yield { code: 'choices-from-later', path: at };
  else if (!isInScope(source, around)) yield { code: 'out-of-scope', path: at };
}

function* checkWithin(form: FormDefinition, questions: Questions): Generator<Issue> {
  for (const [at, { within }] of numbered(form.flags ?? [])) {
    if (typeof within === 'string') continue;
    const path = `/flags/${at}/within/date`;
    const named = questions.get(within.date);
    if (named === undefined) yield { code: 'unknown-reference', path };
    else if (factsOf(named.question).inRules !== 'date') yield { code: 'not-a-date', path };
    else if (!isInScope(named, [])) yield { code: 'out-of-scope', path };
  }
}

/** A notice has a place: questions that its rule reads, or that it names. */
function* checkNotices(form: FormDefinition, questions: Questions): Generator<Issue> {
  for (const [at, { showIf, before = [] }] of numbered(form.notices ?? [])) {
    if (showIf === undefined && before.length === 0) yield { code: 'missing', path: `/notices/${at}/showIf` };
    for (const [place, id] of numbered(before))
      if (!questions.has(id)) yield { code: 'unknown-reference', path: `/notices/${at}/before/${place}` };
  }
}

/** Every name leads to something: in rules, in `choicesFrom`, in `within.date`, in `before`. */
export function* checkReferences(form: FormDefinition): Generator<Issue> {
  const questions = new Map([...everyQuestion(form)].map((placed) => [placed.question.id, placed]));
  for (const placed of everyRule(form)) {
    for (const reference of references(placed.rule)) {
      const code = problemOf(reference, placed, form, questions);
      if (code !== undefined) yield issueAt(code, placed.path + pointer(...reference.at));
    }
  }
  for (const placed of questions.values()) yield* checkChoicesFrom(placed, questions);
  yield* checkWithin(form, questions);
  yield* checkNotices(form, questions);
}
