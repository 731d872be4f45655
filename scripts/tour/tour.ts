import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../tests/stand-ins/browser/chromium.ts';
import { Visitor } from '../../tests/stand-ins/browser/visitor.ts';
import { PEOPLE, type PersonKey } from '../../tests/stand-ins/people.ts';
import type { World } from '../../tests/stand-ins/world.ts';
import { closeAtEnd } from '../setup/processes.ts';
import { seconds } from '../setup/progress.ts';
import { CHAPTERS } from './chapters.ts';
import type { Scene } from './story.ts';

interface Needs {
  root: string;
  world: World;
  chromium: string;
  extension: string;
  /** Names of the chapters to walk through; all when left out. */
  chapters?: readonly string[];
}

interface StepReport {
  name: string;
  ok: boolean;
  ms: number;
  picture: string | null;
}

/** Walks through the whole story without a display; gives 0 only if every step held. */
export async function runTour({
  root,
  world,
  chromium,
  extension,
  chapters = Object.keys(CHAPTERS),
}: Needs): Promise<number> {
  const folder = join(root, '.output', 'tour');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const visitors = new Map<PersonKey, Visitor>();
  const scene: Scene = {
    world,
    kept: new Map(),
    as: async (key) => {
      const known = visitors.get(key);
      if (known) return known;
      const browser = await launchChromium({
        executable: chromium,
        extension,
        replica: world.replica,
        headless: true,
      });
      closeAtEnd(() => browser.close());
      const visitor = new Visitor(PEOPLE[key], browser, world.identity.issuer);
      visitors.set(key, visitor);
      await visitor.useBackend(world.backend.url);
      return visitor;
    },
  };
  const began = performance.now();
  const steps: StepReport[] = [];
  for (const name of chapters) {
    const chapter = CHAPTERS[name];
    if (!chapter)
      throw new Error(`No chapter “${name}”: there are ${Object.keys(CHAPTERS).join(', ')}.`);
    console.log(`\n${chapter.title}`);
    for (const step of chapter.steps) {
      const number = String(steps.length + 1).padStart(2, '0');
      const stepBegan = performance.now();
      let page: Page | undefined;
      let problem: string | undefined;
      try {
        page = await step.run(scene);
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
        page = await lastPage(visitors);
      }
      const ms = Math.round(performance.now() - stepBegan);
      const picture = await takePicture(page, folder, `${number}-${fileName(step.name)}.png`);
      steps.push({ name: step.name, ok: problem === undefined, ms, picture });
      console.log(`${problem ? '✗' : '✓'} ${number} ${step.name} (${(ms / 1000).toFixed(1)} s)`);
      if (problem === undefined) continue;
      console.log(
        problem
          .split('\n')
          .slice(0, 12)
          .map((line) => `     ${line}`)
          .join('\n'),
      );
      break;
    }
  }
  const ok = steps.every((step) => step.ok);
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ ok, steps }, null, 2)}\n`);
  const held = steps.filter((step) => step.ok).length;
  console.log(
    `\n${held} of ${steps.length} steps held (${seconds(began)}); pictures in .output/tour/`,
  );
  if (!ok)
    console.log(
      `The backend said last:\n${world.backend.printed().split('\n').slice(-15).join('\n')}`,
    );
  return ok ? 0 : 1;
}

async function takePicture(
  page: Page | undefined,
  folder: string,
  name: string,
): Promise<string | null> {
  if (!page || page.isClosed()) return null;
  await page.screenshot({ path: join(folder, name), animations: 'disabled' });
  return name;
}

async function lastPage(visitors: ReadonlyMap<PersonKey, Visitor>): Promise<Page | undefined> {
  return [...visitors.values()].at(-1)?.context.pages().at(-1);
}

/** A step's name as a file name: lower case, letters, digits and dashes. */
export function fileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
