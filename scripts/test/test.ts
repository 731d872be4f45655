import type { Place } from '../commands.ts';
import { ensureChromium } from '../setup/chromium.ts';
import { ensureFirefox } from '../setup/firefox.ts';
import { ensureFonts } from '../setup/fonts.ts';
import { ensurePostgres } from '../setup/postgres.ts';
import { seconds } from '../setup/progress.ts';
import { type Outcome, summary, total } from './outcome.ts';
import { PHASES, type PhaseName } from './phases.ts';

/** Two lanes for two cores; a phase starts when the one before it in its lane has ended. */
const FIRST: readonly PhaseName[] = ['build', 'lint', 'types', 'unused', 'sizes'];
const LANES: readonly (readonly PhaseName[])[] = [
  ['unit', 'server'],
  ['chromium', 'firefox', 'tour'],
];

/**
 * `npm test`: every phase, or the ones named. Gives 0 only if nothing failed; the last line printed
 * is `N passed, N failed`, with the skipped ones when there are some.
 */
export async function test(args: readonly string[], place: Place): Promise<number> {
  const strangers = args.filter((name) => !(name in PHASES));
  if (strangers.length > 0) {
    console.error(
      `No phase called ${strangers.join(', ')}. Known: ${Object.keys(PHASES).join(', ')}.`,
    );
    return 2;
  }
  const named = new Set((args.length > 0 ? args : Object.keys(PHASES)) as PhaseName[]);
  for (const name of [...named]) if (PHASES[name].needs?.includes('build')) named.add('build');
  const began = performance.now();
  const environment = await setUp(named, place);
  const outcomes: Outcome[] = [];
  const run = async (name: PhaseName) => {
    if (!named.has(name)) return;
    const phaseBegan = performance.now();
    const outcome = await runPhase(name, place, environment);
    outcomes.push(outcome);
    const mark = outcome.failed > 0 ? '✗' : '✓';
    console.log(
      `${mark} ${name} (${PHASES[name].says}): ${summary(outcome)} (${seconds(phaseBegan)})`,
    );
  };
  await run('build');
  await Promise.all(FIRST.filter((name) => name !== 'build').map(run));
  await Promise.all(
    LANES.map(async (lane) => {
      for (const name of lane) await run(name);
    }),
  );
  const all = total(outcomes);
  for (const [index, failure] of all.failures.entries())
    console.log(`\n── failure ${index + 1} of ${all.failures.length} ──\n${failure}`);
  console.log(`\n${seconds(began)} in all`);
  console.log(summary(all));
  return all.failed === 0 ? 0 : 1;
}

async function runPhase(
  name: PhaseName,
  place: Place,
  environment: NodeJS.ProcessEnv,
): Promise<Outcome> {
  if (name === 'firefox' && !environment.FIREFOX) {
    console.log('!! Real Firefox cannot be had here: its phase is skipped.');
    return { passed: 0, failed: 0, skipped: 1, failures: [] };
  }
  return PHASES[name].run(place, environment);
}

async function setUp(named: ReadonlySet<PhaseName>, place: Place): Promise<NodeJS.ProcessEnv> {
  const needs = new Set([...named].flatMap((name) => PHASES[name].needs ?? []));
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_NO_WARNINGS: '1',
    FORCE_COLOR: '0',
  };
  if (needs.has('chromium')) {
    environment.CHROMIUM = await ensureChromium(place);
    await ensureFonts();
  }
  if (needs.has('firefox')) environment.FIREFOX = await ensureFirefox(place);
  if (needs.has('postgres')) await ensurePostgres();
  return environment;
}
