import { describe, expect, it } from 'vitest';
import { failedCheck, PASSED_CHECK, summary, total } from '../../../scripts/test/outcome.ts';
import { readPlaywright, readVitest } from '../../../scripts/test/reports.ts';

describe('summing up the runners', () => {
  it('counts vitest files, a broken one as one failure', () => {
    const outcome = readVitest({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'one' },
            { status: 'failed', fullName: 'two', failureMessages: ['expected 1 to be 2'] },
            { status: 'pending', fullName: 'three' },
          ],
        },
        {
          name: 'b.test.ts',
          status: 'failed',
          message: 'Cannot find module',
          assertionResults: [],
        },
      ],
    });
    expect(outcome).toMatchObject({ passed: 1, failed: 2, skipped: 1 });
    expect(outcome.failures.join('\n')).toMatch(
      /two[\s\S]*expected 1 to be 2[\s\S]*Cannot find module/,
    );
  });

  it('counts Playwright suites to any depth, and errors outside of tests', () => {
    const spec = (title: string, status: 'expected' | 'unexpected' | 'skipped' | 'flaky') => ({
      title,
      file: 'x.spec.ts',
      tests: [{ projectName: 'chromium', status, results: [{ errors: [{ message: 'boom' }] }] }],
    });
    const outcome = readPlaywright({
      suites: [
        {
          title: 'file',
          specs: [spec('a', 'expected')],
          suites: [
            {
              title: 'inner',
              specs: [spec('b', 'unexpected'), spec('c', 'skipped'), spec('d', 'flaky')],
            },
          ],
        },
      ],
      errors: [{ message: 'the world did not start' }],
    });
    expect(outcome).toMatchObject({ passed: 1, failed: 3, skipped: 1 });
    expect(outcome.failures).toHaveLength(3);
  });

  it('ends with exactly one line of figures', () => {
    expect(summary(total([PASSED_CHECK, PASSED_CHECK]))).toBe('2 passed, 0 failed');
    const skipped = { passed: 0, failed: 0, skipped: 2, failures: [] };
    expect(summary(total([failedCheck('no'), skipped]))).toBe('0 passed, 1 failed, 2 skipped');
  });
});
