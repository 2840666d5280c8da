/**
 * WTR reporter: writes `{ passed, failed, failures }` to a file, each failure as its file, test and message; without a file it
 * prints how many. A test file that does
 * not load, breaks off, or an error outside a test, is a failure too.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

function* allTests({ name, tests, suites }, above = []) {
  const path = [...above, name].filter(Boolean);
  for (const test of tests) yield { ...test, title: [...path, test.name].join(' › ') };
  for (const suite of suites) yield* allTests(suite, path);
}

export const resultsReporter = (path) => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    const failures = [];
    for (const { testFile, testResults, errors, passed: well } of sessions) {
      const file = relative(process.cwd(), testFile ?? '');
      const tests = testResults ? [...allTests(testResults)].filter(({ skipped }) => !skipped) : [];
      const bad = tests.filter((test) => !test.passed);
      passed += tests.length - bad.length;
      for (const { title, error } of bad) failures.push(`${file}: ${title}\n  ${error?.message ?? ''}`);
      for (const error of errors) failures.push(`${file}: outside of a test\n  ${error.message}`);
      if (!well && bad.length + errors.length === 0) failures.push(`${file}: did not run to its end`);
    }
    if (path) writeFileSync(path, JSON.stringify({ passed, failed: failures.length, failures }));
    else console.log(`${passed} passed, ${failures.length} failed`);
  },
});
