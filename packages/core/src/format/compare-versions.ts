import { numbered } from '../lists/numbered.ts';
/**
 * The order of two semantic versions (semver.org 2.0.0, §11): below zero when `left` comes first, 0 when neither does. What
 * follows a `+` does not count.
 */
export function compareVersions(left: string, right: string): number {
  const [one, other] = [parse(left), parse(right)];
  return firstDifference(one.core, other.core) || comparePrerelease(one.prerelease, other.prerelease);
}

interface Version {
  readonly core: readonly string[];
  readonly prerelease: readonly string[];
}

function parse(version: string): Version {
  const [rest = ''] = version.split('+');
  const dash = rest.indexOf('-');
  const core = dash < 0 ? rest : rest.slice(0, dash);
  return { core: core.split('.'), prerelease: dash < 0 ? [] : rest.slice(dash + 1).split('.') };
}

/** A version with a prerelease comes before the same one without. */
function comparePrerelease(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return Math.sign(right.length - left.length);
  return firstDifference(left, right) || left.length - right.length;
}

function firstDifference(left: readonly string[], right: readonly string[]): number {
  for (const [at, part] of numbered(left)) {
    const other = right[at];
    if (other === undefined) return 0;
    const order = compareParts(part, other);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers by size and before words; words by their characters. */
function compareParts(left: string, right: string): number {
  const [one, other] = [left, right].map((part) => (/^\d+$/.test(part) ? Number(part) : undefined));
  if (one !== undefined && other !== undefined) return one - other;
  if (one !== undefined || other !== undefined) return one === undefined ? 1 : -1;
  return left < right ? -1 : left > right ? 1 : 0;
}
