import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'bin', 'test']);
/** What no build reads. */
const passedOver = /(\.test\.ts|\.md|LICENSE|translations\.json|custom-elements\.json)$/;

/** When anything that is built was last changed, in milliseconds. */
function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    if (skipped.has(entry.name) || passedOver.test(entry.name)) return newest;
    const path = join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }, 0);
}

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isStale(root, builtFiles) {
  const sources = Math.max(newestIn(resolve(root, 'packages')), changed(resolve(root, 'vite.config.ts')));
  return Math.min(...builtFiles.map((file) => changed(resolve(root, file)))) < sources;
}

function isAlive(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Whether whoever took the lock is gone. A lock without a number is one that is being written, or was left so. */
function isLeft(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    return owner > 0 ? !isAlive(owner) : Date.now() - changed(lock) > 10_000;
  } catch {
    return false;
  }
}

/** Waits until nobody else builds here, and takes the lock. */
function takeLock(lock) {
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLeft(lock)) rmSync(lock, { force: true });
    else if (!waited) console.log('Waiting for another build of this folder.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
  }
}

function build(root) {
  console.log('Building. This takes a minute, and only happens when something changed.');
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/**
 * Runs `npm run build` when a built file is missing or older than a source. Those who start at the same time wait for one
 * build. Ends the process when the build does not work.
 */
export function buildIfStale(root, builtFiles) {
  if (!isStale(root, builtFiles)) return;
  const cache = resolve(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'open-intake-build.lock');
  takeLock(lock);
  const isBuilt = !isStale(root, builtFiles) || build(root);
  rmSync(lock, { force: true });
  if (isBuilt) return;
  console.error('The build did not work; see the lines above.');
  process.exit(1);
}
