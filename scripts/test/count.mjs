/** What a step that is no test run counts as. */
export function countStep(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * The tests of one Vitest run, from its JSON report; `report` is undefined where it left none.
 *
 * A file that could not be loaded has no tests to its name and counts as one failure, and so does a
 * run that failed for any other reason, such as an error outside every test or no tests at all.
 */
export function countTests(report, ok) {
  if (report === undefined) return countStep(false);
  const broken = report.testResults.filter(isBrokenFile).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: !ok && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

function isBrokenFile({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

/** Counts added up. */
export function total(counts) {
  const sum = (key) => counts.reduce((all, count) => all + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
