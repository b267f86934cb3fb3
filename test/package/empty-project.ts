import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../helpers/source-files.ts';

/** Every package that npm publishes. */
export const published = ['core', 'sdk', 'widget', 'inbox', 'server', 'services', 'cli', 'needs-assessment'] as const;

/** An empty folder with our packages as npm would unpack them, and the third-party ones of this checkout. */
export interface EmptyProject {
  readonly folder: string;
  /** Where one of our packages was unpacked. */
  folderOf(name: string): string;
  /** Runs a program there and gives what it printed. */
  run(code: string): string;
  remove(): void;
}

/** Packs every package into a folder and gives the files, by name. */
export function packAll(folder: string): ReadonlyMap<string, string> {
  const output = execFileSync('npm', ['pack', '--workspaces', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const packed = JSON.parse(output) as readonly { name: string; filename: string }[];
  const fileOf = (name: string) => {
    const found = packed.find((one) => one.name === `@open-intake/${name}`);
    if (!found) throw new Error(`npm packed no ${name}.`);
    return join(folder, found.filename.replace('@', '').replace('/', '-'));
  };
  return new Map(published.map((name) => [name, fileOf(name)]));
}

export function makeEmptyProject(): EmptyProject {
  const folder = mkdtempSync(join(tmpdir(), 'open-intake-packed-'));
  const folderOf = (name: string) => join(folder, 'node_modules/@open-intake', name);
  mkdirSync(join(folder, 'node_modules/@open-intake'), { recursive: true });
  for (const [name, file] of packAll(folder)) {
    mkdirSync(folderOf(name));
    execFileSync('tar', ['-xzf', file, '--strip-components=1', '-C', folderOf(name)]);
  }
  for (const entry of readdirSync(join(root, 'node_modules'))) {
    if (entry !== '@open-intake' && !entry.startsWith('.'))
      symlinkSync(join(root, 'node_modules', entry), join(folder, 'node_modules', entry));
  }
  return {
    folder,
    folderOf,
    run: (code) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' }).trim(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
