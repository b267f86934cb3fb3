import { compareVersions } from '../../format/compare-versions.ts';
import type { Issue } from '../../issues/issue.ts';
import { pointer } from '../../json/pointer.ts';
import { numbered } from '../../lists/numbered.ts';
import { references } from '../../logic/references.ts';
import { allChoices } from '../all-choices.ts';
import { findQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';
import type { Migration } from '../migration.ts';
import { checkShape } from './check-rule-shapes.ts';

/** Ids that a later step leads on from: what they were called meanwhile need not be in the form. */
function leadsOn(id: string, later: readonly Migration[]): boolean {
  return later.some(
    ({ rename = {}, split = {}, retire = [] }) =>
      Object.hasOwn(rename, id) || Object.hasOwn(split, id) || retire.includes(id),
  );
}

function* checkStep(
  form: FormDefinition,
  step: Migration,
  path: string,
  later: readonly Migration[],
): Generator<Issue> {
  const isAsked = (id: string) => findQuestion(form, id) !== undefined;
  const from: readonly (readonly [id: string, path: string])[] = [
    ...Object.keys(step.rename ?? {}).map((id) => [id, pointer('rename', id)] as const),
    ...Object.keys(step.split ?? {}).map((id) => [id, pointer('split', id)] as const),
    ...(step.retire ?? []).map((id, at) => [id, pointer('retire', at)] as const),
  ];
  for (const [id, at] of from) {
    if (isAsked(id) && !Object.hasOwn(step.split?.[id] ?? {}, id)) yield { code: 'still-asked', path: path + at };
  }
  const to: readonly (readonly [id: string, path: string])[] = [
    ...Object.entries(step.rename ?? {}).map(([old, id]) => [id, pointer('rename', old)] as const),
    ...Object.keys(step.values ?? {}).map((id) => [id, pointer('values', id)] as const),
    ...Object.entries(step.split ?? {}).flatMap(([old, parts]) =>
      Object.keys(parts).map((id) => [id, pointer('split', old, id)] as const),
    ),
  ];
  for (const [id, at] of to) {
    if (!isAsked(id) && !leadsOn(id, later)) yield { code: 'unknown-reference', path: path + at };
  }
  yield* checkValues(form, step, path, later);
  yield* checkSplits(step, path);
}

function* checkValues(
  form: FormDefinition,
  step: Migration,
  path: string,
  later: readonly Migration[],
): Generator<Issue> {
  for (const [id, names] of Object.entries(step.values ?? {})) {
    const question = findQuestion(form, id);
    const known = new Set(question === undefined ? [] : allChoices(form, question).map(({ value }) => value));
    for (const [old, name] of Object.entries(names)) {
      const renamedLater = later.some(({ values }) => Object.hasOwn(values?.[id] ?? {}, name));
      if (known.size > 0 && !known.has(name) && !renamedLater)
        yield { code: 'not-a-choice', path: path + pointer('values', id, old) };
    }
  }
}

/** What a split takes, it takes from the question that was split. */
function* checkSplits(step: Migration, path: string): Generator<Issue> {
  for (const [old, parts] of Object.entries(step.split ?? {})) {
    for (const [id, rule] of Object.entries(parts)) {
      const at = path + pointer('split', old, id);
      const problems = [...checkShape(rule, at)];
      yield* problems;
      const outside =
        problems.length > 0 ? [] : references(rule).filter((read) => read.id !== old && read.list === undefined);
      for (const read of outside) yield { code: 'out-of-scope', path: at + pointer(...read.at) };
    }
  }
}

/** Migrations lead on from version to version up to this one, from questions that are gone to questions that are there. */
export function* checkMigrations(form: FormDefinition): Generator<Issue> {
  const steps = form.migrations ?? [];
  for (const [at, step] of numbered(steps)) {
    const path = `/migrations/${at}`;
    const before = steps[at - 1];
    if (before !== undefined && compareVersions(before.to, step.to) >= 0)
      yield { code: 'versions-out-of-order', path: `${path}/to` };
    if (compareVersions(step.to, form.version) > 0) yield { code: 'version-ahead', path: `${path}/to` };
    yield* checkStep(form, step, path, steps.slice(at + 1));
  }
}
