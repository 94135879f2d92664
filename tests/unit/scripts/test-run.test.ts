import { describe, expect, test } from 'vitest';
import { countTests, total } from '@/scripts/test/count.mjs';
import { browsersFor, chooseSteps, obstacle, STEPS } from '@/scripts/test/steps.mjs';

interface Named {
  readonly name: string;
}
const names = (steps: readonly Named[]) => steps.map((step) => step.name);
const step = (name: string) => STEPS.find((candidate: Named) => candidate.name === name);

describe('the steps of npm test', () => {
  test('are all run unless some are named', () => {
    expect(names(chooseSteps([]).steps)).toEqual(names(STEPS));
  });

  test('that are named run in their usual order, after what they build on', () => {
    expect(names(chooseSteps(['e2e', 'unit']).steps)).toEqual(['build', 'unit', 'e2e']);
  });

  test('that do not exist are named', () => {
    expect(chooseSteps(['unit', 'units']).unknown).toBe('units');
  });

  test('need browsers only where pages are opened', () => {
    expect(browsersFor(chooseSteps(['unit', 'data']).steps)).toEqual([]);
    expect(browsersFor(STEPS)).toEqual(['chromium', 'firefox']);
  });

  test('are left out when the build failed or their browser is missing', () => {
    expect(obstacle(step('e2e'), ['build'], [])).toBe('`build` failed');
    expect(obstacle(step('e2e'), [], ['firefox'])).toBe('firefox not installed');
    expect(obstacle(step('dom'), ['build'], ['firefox'])).toBeUndefined();
  });
});

describe('the count', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  });
  const report = (
    numPassedTests: number,
    numFailedTests: number,
    testResults: readonly unknown[],
  ) => ({ numPassedTests, numFailedTests, numPendingTests: 0, testResults });

  test('is of tests', () => {
    const run = report(2, 1, [file('passed', 'passed'), file('failed', 'passed', 'failed')]);
    expect(countTests(run, false)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  test('has one failure for a file that could not be loaded', () => {
    const run = report(1, 0, [file('passed', 'passed'), file('failed')]);
    expect(countTests(run, false).failed).toBe(1);
  });

  test('has one failure for an error outside every test', () => {
    expect(countTests(report(1, 0, [file('passed', 'passed')]), false).failed).toBe(1);
  });

  test('has one failure for a run that left no report', () => {
    expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('adds up', () => {
    const counts = [
      { passed: 2, failed: 1, skipped: 0 },
      { passed: 3, failed: 0, skipped: 1 },
    ];
    expect(total(counts)).toEqual({ passed: 5, failed: 1, skipped: 1 });
  });
});
