// `npm test`: every check there is, in the order in which a mistake is cheapest to find.
// `npm test -- unit browser` runs only the named steps. The last line is `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { findBrowser } from './helpers/browser.mjs';
import { findPostgres } from './helpers/find-postgres.mjs';

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, 'test/results');

const bin = (name) => resolve(root, 'node_modules/.bin', name);

function run(command, args, env = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** The same beside others: what it says comes when it has ended. */
function runBeside(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code === 0);
    });
  });
}

/** A step that is one check: it passes or fails as a whole. Its commands run side by side. */
const check =
  (...commands) =>
  async () => {
    const ok = await Promise.all(commands.map(([command, ...args]) => runBeside(bin(command), args)));
    const broken = commands.filter((_, at) => !ok[at]).map((words) => words.join(' '));
    return { passed: broken.length === 0 ? 1 : 0, failed: broken.length === 0 ? 0 : 1, broken };
  };

/** Runs the tests of some projects in one go; what came of them is in the file of the first. */
function vitest(projects, ...reporters) {
  const file = resolve(results, `${projects[0]}.json`);
  const ok = run(bin('vitest'), [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    ...reporters.map((reporter) => `--reporter=${reporter}`),
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, broken: [`${projects[0]}: it did not run to its end`] };
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const broken = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const names = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    if (status !== 'failed') return [];
    return (names.length > 0 ? names : [message]).map((what) => `${relative(root, name)}: ${what}`);
  });
  return { passed, failed: ok ? 0 : Math.max(1, numFailedTests), broken };
}

function browser() {
  const ok = run(bin('wtr'), ['--config', 'test/web-test-runner.config.mjs']);
  const file = resolve(results, 'browser.json');
  if (!existsSync(file)) return { passed: 0, failed: 1, broken: ['browser: it did not run to its end'] };
  const { passed, failed, broken } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: ok ? 0 : Math.max(1, failed), broken };
}

const steps = {
  types: check(['tsc', '-b']),
  // Beside the rules, the types of what crosses packages: both read what the step before wrote.
  lint: check(['eslint', '.'], ['tsc', '-p', 'test/tsconfig.json'], ['biome', 'ci', '.']),
  build: check(['vite', 'build', '--app', '--logLevel', 'warn']),
  unit: () => vitest(['unit', 'edges']),
  browser,
  package: () => vitest(['package']),
  e2e: () => vitest(['e2e']),
  faults: () => vitest(['faults'], './test/faults/fault-reporter.ts'),
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

const total = { passed: 0, failed: 0, broken: [] };
/** Runs one step and adds what came of it. */
async function take(name) {
  const started = Date.now();
  console.log(`\n── ${name} ──`);
  const { passed, failed, broken = [] } = await steps[name]();
  total.passed += passed;
  total.failed += failed;
  total.broken.push(...broken.map((what) => `  ${name}: ${what}`));
  console.log(`${name}: ${passed} ok, ${failed} not ok, ${Math.round((Date.now() - started) / 1000)} s`);
}

/** Steps in their order; the build runs beside the types: each writes what the other does not read. */
const order = [
  ['types', 'build'],
  ...Object.keys(steps)
    .filter((name) => !['types', 'build'].includes(name))
    .map((name) => [name]),
];
for (const group of order)
  await Promise.all(group.filter((name) => asked.length === 0 || asked.includes(name)).map(take));
if (total.broken.length > 0) console.log(`\nNot ok:\n${total.broken.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
