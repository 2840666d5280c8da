/** WTR reporter: writes `{ passed, failed }` to a file. A test file that does not load, or an error outside a test, is a failure too. */
import { writeFileSync } from 'node:fs';

function* allTests({ tests, suites }) {
  yield* tests;
  for (const suite of suites) yield* allTests(suite);
}

export const resultsReporter = (path) => ({
  onTestRunFinished({ sessions }) {
    if (!path) return;
    let passed = 0;
    let failed = 0;
    for (const { testResults, errors, passed: well } of sessions) {
      const tests = testResults ? [...allTests(testResults)].filter(({ skipped }) => !skipped) : [];
      const bad = tests.filter((test) => !test.passed).length;
      passed += tests.length - bad;
      failed += bad + errors.length;
      if (!well && bad + errors.length === 0) failed += 1;
    }
    writeFileSync(path, JSON.stringify({ passed, failed }));
  },
});
