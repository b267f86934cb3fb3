import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'bin']);

/** When anything in a folder was last changed, in milliseconds; built files and dependencies do not count. */
function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    if (skipped.has(entry.name)) return newest;
    const path = join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }, 0);
}

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Runs `npm run build` when a built file is missing or older than any source. Ends the process when that does not work. */
export function buildIfStale(root, builtFiles) {
  const sources = Math.max(
    newestIn(resolve(root, 'packages')),
    changed(resolve(root, 'vite.config.ts')),
    changed(resolve(root, 'package-lock.json')),
  );
  const oldest = Math.min(...builtFiles.map((file) => changed(resolve(root, file))));
  if (oldest >= sources) return;
  console.log('Building. This takes a minute, and only happens when something changed.');
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error('The build did not work; see the lines above.');
    process.exit(1);
  }
}
