// `npm test`: every check there is, in the order in which a mistake is cheapest to find.
// `npm test -- unit browser` runs only the named steps. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './helpers/browser.mjs';
import { findPostgres } from './helpers/find-postgres.mjs';

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, 'test/results');

const bin = (name) => resolve(root, 'node_modules/.bin', name);

function run(command, args, env = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** A step that is one check: it passes or fails as a whole. */
const check =
  (...commands) =>
  () => {
    const ok = commands.every(([command, ...args]) => run(bin(command), args));
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
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

const total = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const started = Date.now();
  console.log(`\n── ${name} ──`);
  const { passed, failed } = step();
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} ok, ${failed} not ok, ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
