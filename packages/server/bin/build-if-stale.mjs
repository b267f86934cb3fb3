// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { builtFrom, sourceDigest } from './built-from.mjs';

/** Without these nothing runs. */
const builtFiles = [
  'packages/core/dist/esm/index.js',
  'packages/server/dist/esm/index.js',
  'packages/widget/dist/bundle/open-intake.js',
  'packages/inbox/dist/app/index.html',
];

const builder = 'node_modules/vite/bin/vite.js';

/** @type {(root: string) => (file: string) => boolean} */
const isThere = (root) => (file) => existsSync(resolve(root, file));
/** @type {(root: string) => boolean} */
const isWhole = (root) => builtFiles.every(isThere(root));
/** @type {(root: string) => boolean} */
const isStale = (root) => !isWhole(root) || builtFrom(root) !== sourceDigest(root);
/** @type {(path: string) => number} */
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
/** @type {(error: unknown) => unknown} */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** @param {number} processId */
function isAlive(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Whether whoever took the lock is gone. A lock without a number is one that is being written, or was left so.
 *
 * @param {string} lock
 */
function isLeft(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    return owner > 0 ? !isAlive(owner) : Date.now() - changed(lock) > 10_000;
  } catch {
    return false;
  }
}

/**
 * Waits until nobody else builds here, and takes the lock.
 *
 * @param {string} lock
 */
async function takeLock(lock) {
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (isLeft(lock)) rmSync(lock, { force: true });
    else if (!waited) console.log('Waiting for another build of this folder.');
    await wait(250);
  }
}

/**
 * Builds, and takes the builder along when this process is told to stop.
 *
 * @param {string} root
 * @returns {Promise<'built' | 'failed' | 'stopped'>}
 */
function build(root) {
  console.log('Building. This takes a minute, and only happens when something changed.');
  const child = spawn(process.execPath, [resolve(root, builder), 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  return /** @type {Promise<'built' | 'failed' | 'stopped'>} */ (
    new Promise((done) => {
      child.once('error', () => done('failed'));
      child.once('exit', (code, signal) => done(signal ? 'stopped' : code === 0 ? 'built' : 'failed'));
    })
  ).finally(() => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
  });
}

/**
 * @param {string} message
 * @param {number} code
 * @returns {never}
 */
function endWith(message, code) {
  if (message) console.error(message);
  process.exit(code);
}

/**
 * Builds when a built file is missing or was made from other sources. Those who start at the same time wait for one build.
 * Ends the process when there is nothing to run.
 *
 * @param {string} root the repository
 */
export async function buildIfStale(root) {
  if (!isStale(root)) return;
  if (!isThere(root)(builder)) {
    if (isWhole(root)) return console.error('Not built anew: the tools to build with are not installed (npm ci).');
    return endWith('Nothing is built yet, and the tools to build with are not installed. Run: npm ci --include=dev', 1);
  }
  const cache = resolve(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'open-intake-build.lock');
  await takeLock(lock);
  const outcome = isStale(root) ? await build(root) : 'built';
  rmSync(lock, { force: true });
  if (outcome === 'stopped') endWith('', 0);
  if (outcome === 'failed') endWith('The build did not work; see the lines above.', 1);
}
