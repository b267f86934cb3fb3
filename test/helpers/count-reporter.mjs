import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const count = (suite, counts) => {
  for (const test of suite.tests) counts[test.passed ? 'passed' : 'failed'] += test.skipped ? 0 : 1;
  for (const child of suite.suites) count(child, counts);
};

/** Writes `{ passed, failed }` of a browser test run to a file; a file that could not load counts as one failure. */
export const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0 };
    for (const { testResults, errors } of sessions) {
      if (testResults) count(testResults, counts);
      counts.failed += errors.length;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counts));
  },
});
