import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../build/build-extension.ts';
import type { Place } from '../commands.ts';
import { runToEnd } from '../setup/processes.ts';
import { failedCheck, type Outcome, PASSED_CHECK, tail } from './outcome.ts';
import {
  type PlaywrightReport,
  readPlaywright,
  readTour,
  readVitest,
  type TourReport,
} from './reports.ts';
import { checkSizes } from './sizes.ts';

export type PhaseName =
  | 'lint'
  | 'types'
  | 'unused'
  | 'unit'
  | 'server'
  | 'build'
  | 'sizes'
  | 'chromium'
  | 'firefox'
  | 'tour';

export interface Phase {
  says: string;
  needs?: readonly ('chromium' | 'firefox' | 'postgres' | 'build')[];
  run(place: Place, environment: NodeJS.ProcessEnv): Promise<Outcome>;
}

const MINUTES = 60_000;
/** A phase that takes longer hangs; the long proofs (see CONTRIBUTING) may take their time. */
const MOST = (process.env.LONG ? 180 : 25) * MINUTES;

/** Everything `npm test` holds the project to, by name. */
export const PHASES: Record<PhaseName, Phase> = {
  lint: {
    says: 'style and common mistakes',
    run: tool('@biomejs/biome/bin/biome', ['check', '.', '--max-diagnostics=12']),
  },
  types: { says: 'types', run: tool('typescript/bin/tsc', ['--noEmit']) },
  unused: { says: 'unused files, exports and packages', run: tool('knip/bin/knip.js', []) },
  unit: { says: 'pure cores, components, storage, walls', run: vitest('unit') },
  server: { says: 'backend on SQLite and PostgreSQL', needs: ['postgres'], run: vitest('server') },
  build: {
    says: 'both builds',
    run: async (place) => {
      try {
        await Promise.all([buildExtension(place, 'chrome'), buildExtension(place, 'firefox')]);
        return PASSED_CHECK;
      } catch (error) {
        return failedCheck(error instanceof Error ? error.message : 'the build failed');
      }
    },
  },
  sizes: { says: 'size of the content script', needs: ['build'], run: checkSizes },
  chromium: { says: 'real Chromium', needs: ['build', 'chromium'], run: playwright('chromium') },
  firefox: { says: 'real Firefox', needs: ['build', 'firefox'], run: playwright('firefox') },
  tour: { says: 'the whole story, step by step', needs: ['build', 'chromium'], run: tour },
};

function tool(program: string, args: readonly string[]): Phase['run'] {
  return async ({ root }, env) => {
    const { code, output } = await limited(
      root,
      [join(root, 'node_modules', program), ...args],
      env,
    );
    return code === 0 ? PASSED_CHECK : failedCheck(output);
  };
}

function vitest(project: 'unit' | 'server'): Phase['run'] {
  return async ({ root }, env) => {
    const file = freshReport(root, `vitest-${project}.json`);
    const { code, output } = await limited(
      root,
      [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--project',
        project,
        '--reporter=json',
        `--outputFile=${file}`,
        '--passWithNoTests',
      ],
      env,
    );
    return fromReport(file, readVitest, code, output);
  };
}

function playwright(project: 'chromium' | 'firefox'): Phase['run'] {
  return async ({ root }, env) => {
    const file = freshReport(root, `playwright-${project}.json`);
    const { code, output } = await limited(
      root,
      [
        join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
        'test',
        `--project=${project}`,
        // One browser mostly waits for the other's timers; Firefox has one policy file for the whole machine.
        `--workers=${project === 'chromium' ? 2 : 1}`,
        '--reporter=json',
        '--pass-with-no-tests',
      ],
      { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    );
    return fromReport<PlaywrightReport>(file, readPlaywright, code, output);
  };
}

/** Each step of the tour counts as one test. */
async function tour({ root }: Place, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const file = join(root, '.output', 'tour', 'report.json');
  rmSync(file, { force: true });
  const run = [join(root, 'scripts', 'run.mjs'), 'start', '--tour'];
  const { code, output } = await limited(root, run, env);
  return fromReport<TourReport>(file, (report) => readTour(report, output), code, output);
}

function fromReport<T>(
  file: string,
  read: (report: T) => Outcome,
  code: number,
  output: string,
): Outcome {
  if (!existsSync(file)) return failedCheck(`No report was written.\n${output}`);
  const outcome = read(JSON.parse(readFileSync(file, 'utf8')) as T);
  // A runner can fail with every test green (an unhandled rejection, say); that must not pass.
  if (code !== 0 && outcome.failed === 0) {
    outcome.failed += 1;
    outcome.failures.push(`The runner ended with code ${code}.\n${tail(output, 40)}`);
  }
  return outcome;
}

function freshReport(root: string, name: string): string {
  const folder = join(root, '.output', 'reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  rmSync(file, { force: true });
  return file;
}

async function limited(root: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  return runToEnd(process.execPath, args, { cwd: root, env, timeout: MOST, killSignal: 'SIGKILL' });
}
