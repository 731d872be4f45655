import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExtension } from '../build/build-extension.ts';
import type { Place } from '../commands.ts';
import { ensureChromium } from '../setup/chromium.ts';

/** One measured figure and the goal it is held to; both in the unit named. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** `at-most` or `at-least`; left out when the figure is only told. */
  goal?: { kind: 'at-most' | 'at-least'; value: number };
}

/** What every file of tests/bench exports. */
export interface Bench {
  runBench(): Promise<Figure[]>;
}

/**
 * `npm run bench [-- NAME…]`: runs all measurements or the ones named, prints a table and writes
 * `.output/bench.json`. Gives 0 only if every figure met its goal.
 */
export async function bench(args: readonly string[], place: Place): Promise<number> {
  const folder = join(place.root, 'tests', 'bench');
  const known = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => file.slice(0, -'.ts'.length))
    : [];
  const strangers = args.filter((name) => !known.includes(name));
  if (strangers.length > 0 || known.length === 0) {
    console.error(`No bench called ${strangers.join(', ')}. Known: ${known.join(', ') || 'none'}.`);
    return 2;
  }
  process.env.CHROMIUM = await ensureChromium(place);
  await buildExtension(place, 'chrome');
  const results: Record<string, Figure[]> = {};
  for (const name of args.length > 0 ? args : known) {
    console.log(`▸ ${name} …`);
    const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Partial<Bench>;
    if (!module.runBench) continue; // a file the measurements share
    results[name] = await module.runBench();
    for (const figure of results[name]) console.log(`  ${row(figure)}`);
  }
  mkdirSync(join(place.root, '.output'), { recursive: true });
  writeFileSync(
    join(place.root, '.output', 'bench.json'),
    `${JSON.stringify({ at: new Date().toISOString(), results }, null, 2)}\n`,
  );
  const missed = Object.values(results)
    .flat()
    .filter((figure) => !meetsGoal(figure));
  console.log(missed.length === 0 ? 'Every goal met.' : `${missed.length} goals missed.`);
  return missed.length === 0 ? 0 : 1;
}

/** Whether a figure keeps its goal; one without a goal always does, and not-a-number never. */
export function meetsGoal({ value, goal }: Figure): boolean {
  if (!goal) return true;
  return goal.kind === 'at-most' ? value <= goal.value : value >= goal.value;
}

function row(figure: Figure): string {
  const value = `${Number(figure.value.toPrecision(4))} ${figure.unit}`;
  const { goal } = figure;
  if (!goal) return `${figure.name.padEnd(52)} ${value}`;
  const sign = goal.kind === 'at-most' ? '≤' : '≥';
  return `${meetsGoal(figure) ? '✓' : '✗'} ${figure.name.padEnd(50)} ${value} (goal ${sign} ${goal.value})`;
}
