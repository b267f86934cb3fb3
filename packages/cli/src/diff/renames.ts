import { compareVersions, everyQuestion, type PlacedQuestion } from '@open-intake/core';
import type { Versions } from './change.ts';

/** A question that has another id and is the same question all the same. */
export interface Rename {
  readonly was: string;
  readonly is: string;
  /** Whether the form's `migrations` say so; if not, it was guessed. */
  readonly isSaid: boolean;
}

/** Questions that were given another id: those that `migrations` name, and those that nothing but the id tells apart. */
export function renamesOf(versions: Versions): readonly Rename[] {
  const said = saidIn(versions);
  return [...said, ...guessed(versions, said)];
}

function saidIn({ before, after }: Versions): readonly Rename[] {
  const [old, now] = [before, after].map(({ form }) => idsIn([...everyQuestion(form)]));
  const names = new Map<string, string>([...(old ?? [])].map((id) => [id, id]));
  for (const { to, rename = {} } of after.form.migrations ?? []) {
    if (compareVersions(to, before.form.version) <= 0) continue;
    for (const [id, name] of names) if (Object.hasOwn(rename, name)) names.set(id, rename[name] ?? name);
  }
  return [...names].flatMap(([was, is]) => (was !== is && now?.has(is) === true ? [{ was, is, isSaid: true }] : []));
}

function guessed({ before, after }: Versions, said: readonly Rename[]): readonly Rename[] {
  const [old, now] = [[...everyQuestion(before.form)], [...everyQuestion(after.form)]];
  const [oldIds, newIds] = [idsIn(old), idsIn(now)];
  const gone = old.filter(({ question }) => !newIds.has(question.id) && said.every(({ was }) => was !== question.id));
  const fresh = now.filter(({ question }) => !oldIds.has(question.id) && said.every(({ is }) => is !== question.id));
  const traits = [sourceOf, roleOf, labelIn];
  const found = new Map<string, string>();
  for (const trait of traits) {
    const byTrait = once(fresh.map((placed) => [trait(placed, after), placed.question.id]));
    for (const [key, was] of once(gone.map((placed) => [trait(placed, before), placed.question.id]))) {
      const is = byTrait.get(key);
      if (is !== undefined && !found.has(was) && ![...found.values()].includes(is)) found.set(was, is);
    }
  }
  return [...found].map(([was, is]) => ({ was, is, isSaid: false }));
}

const idsIn = (questions: readonly PlacedQuestion[]): ReadonlySet<string> =>
  new Set(questions.map(({ question }) => question.id));

/** What stands there once only, by its key. */
function once(entries: readonly (readonly [key: string | undefined, id: string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [key, id] of entries) {
    if (key === undefined) continue;
    if (found.has(key)) twice.add(key);
    found.set(key, id);
  }
  return new Map([...found].filter(([key]) => !twice.has(key)));
}

type Side = Versions['before'];
const sourceOf = ({ question: { type, source } }: PlacedQuestion): string | undefined =>
  source && JSON.stringify([type, source.system, source.id]);
const roleOf = ({ question: { type, role } }: PlacedQuestion): string | undefined =>
  role && JSON.stringify([type, role]);

function labelIn({ question: { id, type } }: PlacedQuestion, { form, messages }: Side): string | undefined {
  const label = messages[form.languages[0] ?? '']?.questions[id]?.label?.trim();
  return label === undefined || label === '' ? undefined : JSON.stringify([type, label]);
}
