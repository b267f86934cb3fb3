// `npm run test:faults`: every row of the fault matrix, in Chromium and Firefox, on a real server and PostgreSQL.
// --runs=100 each row so often, --seed=7 from this seed on, --engines=chromium, --only=F7,F12
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const results = resolve(root, 'test/results/fault-matrix.json');
const flag = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];

const only = flag('only')?.split(',');
rmSync(results, { force: true });
const { status } = spawnSync(
  resolve(root, 'node_modules/.bin/vitest'),
  [
    'run',
    '--project=faults',
    '--reporter=default',
    '--reporter=./test/faults/fault-reporter.ts',
    ...(only ? ['-t', `\\b(${only.join('|')})\\b`] : []),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      FAULT_RUNS: flag('runs') ?? '10',
      FAULT_SEED: flag('seed') ?? '0',
      FAULT_ENGINES: flag('engines') ?? 'chromium,firefox',
      // A part of the rows says nothing of the whole.
      FAULT_WRITE: only ? '0' : '1',
    },
  },
);
if (!existsSync(results)) {
  console.error('The fault matrix was not run. See what is said above.');
  process.exit(1);
}
console.log(JSON.parse(readFileSync(results, 'utf8')).line);
process.exit(status ?? 1);
