import type * as z from 'zod/mini';
import type { ShapeCode } from '../issues/author-codes.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import { pointer } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const tooMuch: Readonly<Record<string, readonly [big: ShapeCode, small: ShapeCode]>> = {
  string: ['too-long', 'too-short'],
  array: ['too-many', 'too-few'],
};

const plainCode = /^[a-z]+(-[a-z0-9]+)+$/;

/** The findings of Zod as our issues: a code for each, with the place in the definition. */
export function structureIssues(issues: readonly ZodIssue[], input: unknown, base: Path = []): readonly Issue[] {
  return issues.flatMap((issue) => issuesOf(issue, input, [...base, ...issue.path]));
}

function issuesOf(issue: ZodIssue, input: unknown, path: Path): readonly Issue[] {
  const at = (code: ShapeCode, ...more: readonly string[]): Issue =>
    issueAt(code, pointer(...path.map(String), ...more));
  // The message of a check is its code.
  if (plainCode.test(issue.message)) return [at(issue.message as ShapeCode)];
  const value = readOwn(input, path.map(String));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => at('unknown-property', key));
    case 'invalid_union':
      return unionIssues(issue, input, path, at);
    case 'invalid_key':
    case 'invalid_element':
      return structureIssues(issue.issues, input, path);
    case 'invalid_value':
      return [at(valueCode(value, path))];
    case 'too_big':
      return [at(tooMuch[issue.origin]?.[0] ?? 'too-big')];
    case 'too_small':
      return [at(tooMuch[issue.origin]?.[1] ?? 'too-small')];
    case 'invalid_format':
      return [at('bad-format')];
    default:
      return [at(value === undefined ? 'missing' : 'wrong-type')];
  }
}

/** A form of a later format says so, so that its reader can be told to bring the software up to date. */
function valueCode(value: unknown, path: Path): ShapeCode {
  if (value === undefined) return 'missing';
  const later =
    path.length === 1 && path[0] === 'format' && typeof value === 'string' && /^open-intake\/\d+$/.test(value);
  return later ? 'newer-format' : 'unknown-value';
}

/** Of the ways a value may be written, the one it comes nearest to says what is wrong. */
function unionIssues(
  issue: Extract<ZodIssue, { code: 'invalid_union' }>,
  input: unknown,
  path: Path,
  at: (code: ShapeCode) => Issue,
): readonly Issue[] {
  const value = readOwn(input, path.map(String));
  if (issue.errors.length === 0) return [at(value === undefined ? 'missing' : 'unknown-type')];
  const near = issue.errors.filter(
    (branch) => !branch.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  );
  const nearest = near.at(-1);
  return nearest === undefined ? [at('wrong-type')] : structureIssues(nearest, input, path);
}
