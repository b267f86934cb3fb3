// `npm test`: every check there is, in the order in which a mistake is cheapest to find.
// `npm test -- unit browser` runs only the named steps. The last line is `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './browser.mjs';
import { findPostgres } from './find-postgres.mjs';

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, 'test/results');

const bin = (name) => resolve(root, 'node_modules/.bin', name);

function run(command, args, env = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** A step that is one check: it passes or fails as a whole. */
const check =
  (...commands) =>
  async () => {
    for (const command of commands) if (!(await told(command))) return { passed: 0, failed: 1 };
    return { passed: 1, failed: 0 };
  };

/** Runs a command beside others: what it prints comes when it is over, in one piece. */
function told([command, ...args]) {
  return new Promise((done) => {
    const child = spawn(bin(command), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (printed += text));
    child.once('error', (error) => (printed += `${error.message}\n`));
    child.once('close', (code) => {
      process.stdout.write(printed);
      done(code === 0);
    });
  });
}

function vitest(project, ...reporters) {
  const file = resolve(results, `${project}.json`);
  const ok = run(bin('vitest'), [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    ...reporters.map((reporter) => `--reporter=${reporter}`),
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: ok ? 0 : Math.max(1, numFailedTests) };
}

function browser() {
  const ok = run(bin('wtr'), ['--config', 'test/web-test-runner.config.mjs']);
  const file = resolve(results, 'browser.json');
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: counts.passed, failed: ok ? 0 : Math.max(1, counts.failed) };
}

const steps = {
  types: check(['tsc', '-b'], ['tsc', '-p', 'test/tsconfig.json']),
  lint: check(['eslint', '.'], ['biome', 'ci', '.']),
  build: check(['vite', 'build', '--app', '--logLevel', 'warn']),
  unit: () => vitest('unit'),
  browser,
  package: () => vitest('package'),
  e2e: () => vitest('e2e'),
  faults: () => vitest('faults', './test/faults/fault-reporter.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`There is no step called ${unknown.join(', ')}. The steps are: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const { path } = await findBrowser();
console.log(`browser: ${path}`);
const postgres = findPostgres();
console.log(
  `PostgreSQL: ${postgres ? (postgres.bin ?? 'OPEN_INTAKE_TEST_DATABASE_URL') : 'not run: no PostgreSQL here'}`,
);

const total = { passed: 0, failed: 0 };
async function take(name) {
  const started = Date.now();
  console.log(`\n── ${name} ──`);
  const { passed, failed } = await steps[name]();
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} ok, ${failed} not ok, ${Math.round((Date.now() - started) / 1000)} s`);
}

const wanted = Object.keys(steps).filter((name) => asked.length === 0 || asked.includes(name));
const reading = ['types', 'lint'];
// Each of these takes one core.
await Promise.all(wanted.filter((name) => reading.includes(name)).map(take));
for (const name of wanted.filter((one) => !reading.includes(one))) await take(name);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
