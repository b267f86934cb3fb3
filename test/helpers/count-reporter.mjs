import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const count = (suite, counts, above) => {
  for (const test of suite.tests) {
    counts[test.passed ? 'passed' : 'failed'] += test.skipped ? 0 : 1;
    if (!test.passed && !test.skipped) counts.broken.push(`${above}${test.name}`);
  }
  for (const child of suite.suites) count(child, counts, `${above}${child.name} > `);
};

/** Writes `{ passed, failed, broken }` of a browser test run to a file; a file that could not load counts as one failure. */
export const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, broken: [] };
    for (const { testFile, testResults, errors } of sessions) {
      const name = relative(process.cwd(), testFile);
      if (testResults) count(testResults, counts, `${name}: `);
      counts.failed += errors.length;
      counts.broken.push(...errors.map(({ message }) => `${name}: ${message}`));
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counts));
  },
});
