import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLong, notRun } from '../../helpers/long.ts';
import { root } from '../../helpers/source-files.ts';

if (!isLong) notRun('two builds', 'OPEN_INTAKE_LONG=1 asks for it');

const built = ['packages/widget/dist/bundle', 'packages/inbox/dist/app', 'packages/sdk/dist/esm'];

/** Builds what is committed in a new folder; gives the SHA-384 of every file. */
function buildAnew(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'open-intake-build-'));
  const here = { cwd: folder, stdio: 'ignore' } as const;
  try {
    execFileSync('git', ['clone', '--quiet', root, folder], { stdio: 'ignore' });
    execFileSync('cp', ['-a', join(root, 'node_modules'), folder], { stdio: 'ignore' });
    execFileSync('npx', ['vite', 'build', '--app', '--logLevel', 'warn'], here);
    return built.flatMap((path) =>
      readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => `${file.slice(folder.length)} ${createHash('sha384').update(readFileSync(file)).digest('hex')}`),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.runIf(isLong)('two builds of the same commit', () => {
  it('T33 are the same, byte for byte, in two folders', { timeout: 600_000 }, () => {
    const first = buildAnew();
    expect(first.length).toBeGreaterThan(50);
    expect(buildAnew()).toEqual(first);
  });
});
