import { type Outcome, tail } from './outcome.ts';

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** Counts of a vitest JSON report; a file that could not even be loaded counts as one failure. */
export function readVitest(report: VitestReport): Outcome {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') outcome.passed += 1;
      else if (test.status === 'failed') {
        outcome.failed += 1;
        const said = (test.failureMessages ?? []).join('\n').split('\n').slice(0, 14).join('\n');
        outcome.failures.push(`${file.name}\n  ${test.fullName}\n${said}`);
      } else outcome.skipped += 1;
    }
    const silent = file.assertionResults.every((test) => test.status !== 'failed');
    if (file.status === 'failed' && silent) {
      outcome.failed += 1;
      outcome.failures.push(`${file.name}\n${file.message ?? 'the file could not be run'}`);
    }
  }
  return outcome;
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    file: string;
    tests: {
      projectName: string;
      status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      results: { errors?: { message?: string }[] }[];
    }[];
  }[];
}
export interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors?: { message?: string }[];
}

/** Counts of a Playwright JSON report; an error outside of every test counts as one failure. */
export function readPlaywright(report: PlaywrightReport): Outcome {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const walk = (suite: PlaywrightSuite) => {
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests) {
        if (test.status === 'expected') outcome.passed += 1;
        else if (test.status === 'skipped') outcome.skipped += 1;
        else {
          outcome.failed += 1;
          const said = test.results.flatMap((r) => r.errors ?? []).map((e) => e.message ?? '');
          outcome.failures.push(
            `${spec.file} (${test.projectName})\n  ${spec.title}\n${tail(said.join('\n'), 30)}`,
          );
        }
      }
    for (const inner of suite.suites ?? []) walk(inner);
  };
  for (const suite of report.suites) walk(suite);
  for (const error of report.errors ?? []) {
    outcome.failed += 1;
    outcome.failures.push(tail(error.message ?? 'error outside of a test', 30));
  }
  return outcome;
}

export interface TourReport {
  steps: { name: string; ok: boolean }[];
}

/** Counts of the tour's report; what a failed step said stands in the tour's own output. */
export function readTour(report: TourReport, output: string): Outcome {
  const failed = report.steps.filter((step) => !step.ok);
  return {
    passed: report.steps.length - failed.length,
    failed: failed.length,
    skipped: 0,
    failures: failed.map((step, index) =>
      index === 0 ? `tour: ${step.name}\n${tail(output, 60)}` : `tour: ${step.name}`,
    ),
  };
}
