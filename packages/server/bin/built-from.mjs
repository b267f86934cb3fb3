// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'bin', 'test']);
/** What no build reads. */
const passedOver = /(\.test\.ts|\.md|LICENSE|translations\.json|custom-elements\.json)$/;
/** What a build reads outside the packages. */
const beside = ['vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** @param {string} root */
const stamp = (root) => resolve(root, 'node_modules/.cache/open-intake/built-from');

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name) || passedOver.test(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/**
 * A digest of everything that a build reads: names and contents, whatever their times are.
 *
 * @param {string} root the repository
 */
export function sourceDigest(root) {
  const hash = createHash('sha256');
  const files = [...filesIn(resolve(root, 'packages')), ...beside.map((name) => resolve(root, name))].sort();
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/**
 * The digest of what the built files were made from; '' when that is not known.
 *
 * @param {string} root the repository
 */
export function builtFrom(root) {
  try {
    return readFileSync(stamp(root), 'utf8');
  } catch {
    return '';
  }
}

/**
 * Writes down what the built files were made from; a build ends with it.
 *
 * @param {string} root the repository
 * @param {string} digest
 */
export function noteBuiltFrom(root, digest) {
  mkdirSync(dirname(stamp(root)), { recursive: true });
  writeFileSync(stamp(root), digest);
}
