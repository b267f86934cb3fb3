import type { Migration } from '../form/migration.ts';
import { isPlainObject } from '../json/is-plain-object.ts';
import type { Pointer } from '../json/pointer.ts';
import { pointer, pointerParts } from '../json/pointer.ts';
import { evaluateSafely } from '../logic/evaluate-safely.ts';
import type { Rule } from '../logic/rule.ts';
import { unknown } from '../logic/unknown.ts';
import type { SkipReason } from '../submission/skip.ts';
import type { UnplacedAnswer } from './unplaced-answer.ts';

/** What was filled in so far, on its way from one version to the next. */
export interface Filled {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly skipped: Readonly<Record<Pointer, SkipReason>>;
  readonly unplaced: readonly UnplacedAnswer[];
}

type Path = readonly (string | number)[];

/** Takes one step: renames questions, then their values, splits one into several, and sets aside what is asked no more. */
export function applyMigration({ answers, skipped, unplaced }: Filled, migration: Migration): Filled {
  const setAside: UnplacedAnswer[] = [];
  const walk = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value))
      return value.map((item: unknown, at) => (isPlainObject(item) ? walk(item, [...path, at]) : item));
    return isPlainObject(value) ? inObject(value, path) : value;
  };
  const inObject = (from: Readonly<Record<string, unknown>>, path: Path): Readonly<Record<string, unknown>> => {
    const now = new Map<string, unknown>();
    const put = (id: string, value: unknown): void => {
      if (now.has(id)) setAside.push({ path: pointer(...path, id), value, reason: 'does-not-fit' });
      else now.set(id, value);
    };
    for (const [old, kept] of Object.entries(from)) {
      const id = ownEntry(migration.rename, old) ?? old;
      const value = renameValues(walk(kept, [...path, id]), ownEntry(migration.values, id));
      const parts = ownEntry(migration.split, old);
      if (parts !== undefined) for (const [part, taken] of split(parts, old, value)) put(part, taken);
      else if (migration.retire?.includes(old) !== true) put(id, value);
      else setAside.push({ path: pointer(...path, old), value, reason: 'retired' });
    }
    return Object.fromEntries(now);
  };
  const now = inObject(answers, []);
  return { answers: now, skipped: renameSkips(skipped, migration), unplaced: [...unplaced, ...setAside] };
}

/** A value of an object's own, so that no id can name what every object has. */
function ownEntry<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function renameValues(value: unknown, names: Readonly<Record<string, string>> | undefined): unknown {
  if (names === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => renameValues(item, names));
  if (typeof value === 'string') return ownEntry(names, value) ?? value;
  if (isPlainObject(value) && typeof value.value === 'string')
    return { ...value, value: ownEntry(names, value.value) ?? value.value };
  return value;
}

function split(
  parts: Readonly<Record<string, Rule>>,
  old: string,
  value: unknown,
): readonly (readonly [string, unknown])[] {
  const taken = Object.entries(parts).map(([id, rule]) => {
    return [id, evaluateSafely(rule, (name) => (name === old ? value : undefined), {})] as const;
  });
  return taken.filter(([, part]) => part !== null && part !== undefined && part !== unknown && part !== '');
}

/** What was passed over stays passed over under its new name; for a split, each part is. */
function renameSkips(skipped: Filled['skipped'], { rename, split: splits, retire }: Migration): Filled['skipped'] {
  const entries = Object.entries(skipped).flatMap(([path, reason]) => {
    const parts = pointerParts(path).map((part) => ownEntry(rename, part) ?? part);
    const last = parts.at(-1) ?? '';
    if (retire?.includes(last) === true) return [];
    const several = ownEntry(splits, last);
    const ids = several === undefined ? [last] : Object.keys(several);
    return ids.map((id) => [pointer(...parts.slice(0, -1), id), reason] as const);
  });
  return Object.fromEntries(entries);
}
