// `npm run test:mutants`: breaks the promise on purpose, one way at a time, in a copy of the source. The fault matrix must notice
// each by a submission lost, doubled or falsely called "sent". --only=F60
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');

const mutants = [
  {
    id: 'F58',
    what: 'the server answers before it stored',
    rows: ['F54'],
    changes: [
      [
        'packages/server/src/submissions/receive.ts',
        'const kept = await database.transaction().execute((transaction) => keep(transaction, signed, also));\n    if (kept) return kept;',
        'void database.transaction().execute((transaction) => keep(transaction, signed, also)).catch(() => undefined);\n    return { receipt: receiptOf(signed), created: true };',
      ],
    ],
  },
  {
    id: 'F59',
    what: 'the outbox forgets before the receipt',
    rows: ['F34', 'F35'],
    changes: [
      [
        'packages/sdk/src/store/device-store.ts',
        'get: (id) => entries.get(id)?.frozen,',
        "get: (id) => (void vault.remove('q', id), entries.get(id)?.frozen),",
      ],
    ],
  },
  {
    id: 'F60',
    what: 'the database has no unique key',
    rows: ['F14', 'F39'],
    changes: [
      [
        'packages/server/src/database/migrations.ts',
        'id text primary key check (length(id) = 36)',
        'id text check (length(id) = 36)',
      ],
      // It follows from the id: one that is unique would do for the key.
      ['packages/server/src/database/migrations.ts', 'code text not null unique', 'code text not null'],
      [
        'packages/server/src/database/staff-migration.ts',
        'submission text primary key references submissions (id) on delete cascade',
        'submission text primary key',
      ],
    ],
  },
];

/** The sources in a folder of their own, where our packages find each other and not the originals. */
function copyOfSources() {
  const copy = mkdtempSync(join(tmpdir(), 'open-intake-mutant-'));
  const files = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  for (const file of files) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  const ours = join(copy, 'node_modules/@open-intake');
  mkdirSync(ours, { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@open-intake') symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  for (const name of readdirSync(join(copy, 'packages'))) symlinkSync(join(copy, 'packages', name), join(ours, name));
  return copy;
}

function change(copy, [file, before, after]) {
  const path = join(copy, file);
  const parts = readFileSync(path, 'utf8').split(before);
  if (parts.length !== 2) throw new Error(`${file} does not hold once what the mutant changes: ${before}`);
  writeFileSync(path, parts.join(after));
}

/** What the matrix says of a mutant: rows and what they counted. Empty when it noticed nothing. */
function noticed({ rows, changes }) {
  const copy = copyOfSources();
  try {
    for (const one of changes) change(copy, one);
    const options = { cwd: copy, stdio: 'inherit' };
    const build = spawnSync(join(root, 'node_modules/.bin/vite'), ['build', '--app', '--logLevel', 'warn'], options);
    if (build.status !== 0) throw new Error('A mutant has to build, or nothing is known of it.');
    const args = ['test/faults/run.mjs', `--only=${rows.join(',')}`, '--engines=chromium', '--runs=12'];
    spawnSync(process.execPath, args, options);
    const { tallies } = JSON.parse(readFileSync(join(copy, 'test/results/fault-matrix.json'), 'utf8'));
    return tallies.filter(({ lost, doubled, falseSent }) => lost + doubled + falseSent > 0);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Puts what came of a mutant into its row of `docs/faults.md`. */
function note(id, text) {
  const file = join(root, 'docs/faults.md');
  const lines = readFileSync(file, 'utf8').split('\n');
  const written = lines.map((line) =>
    line.startsWith(`| ${id} |`) ? `${line.split(' | ').slice(0, 3).join(' | ')} | ${text} | | | | |` : line,
  );
  writeFileSync(file, written.join('\n'));
}

const chosen = mutants.filter(({ id }) => only?.includes(id) ?? true);
const reports = chosen.map((mutant) => {
  console.log(`\n${mutant.id}: ${mutant.what}`);
  const by = noticed(mutant).map(
    ({ id, runs, lost, doubled, falseSent }) =>
      `${id} (${runs} runs: lost ${lost}, doubled ${doubled}, false sent ${falseSent})`,
  );
  note(mutant.id, by.length > 0 ? `noticed by ${by.join(', ')}` : '**not noticed**');
  return { ...mutant, by };
});
for (const { id, what, by } of reports)
  console.log(`${id} ${what}: ${by.length > 0 ? `noticed by ${by.join(', ')}` : 'NOT noticed'}`);
const caught = reports.filter(({ by }) => by.length > 0).length;
console.log(`mutants ${caught} of ${chosen.length} noticed`);
process.exit(caught === chosen.length ? 0 : 1);
