import type { CDPSession, Page } from '@playwright/test';
import type { Figure } from '../../../scripts/bench/bench.ts';
import { type ExtendedChromium, launchChromium } from '../../stand-ins/browser/chromium.ts';
import { PEOPLE } from '../../stand-ins/people.ts';
import { authorizeUrl } from '../../stand-ins/replica/app-pages.ts';
import { APPS } from '../../stand-ins/replica/apps.ts';
import type { Replica } from '../../stand-ins/replica/replica.ts';
import type { Variants } from './variants.ts';

interface Setting {
  executable: string;
  replica: Replica;
  variants: Variants;
}

const LOADS = 25;
const WARM = 4;
const SETTLED_MS = 700;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const open = ({ executable, replica }: Setting, extension: string) =>
  launchChromium({ executable, extension, replica, headless: true });

/** Runs two variants in turns, so that a busy machine is busy for both. */
async function inTurns(
  setting: Setting,
  names: readonly [keyof Variants, keyof Variants],
  measure: (browser: ExtendedChromium, page: Page) => Promise<number[]>,
): Promise<[number[], number[]]> {
  const browsers = [
    await open(setting, setting.variants[names[0]]),
    await open(setting, setting.variants[names[1]]),
  ] as const;
  const series: [number[][], number[][]] = [[], []];
  try {
    const pages = [
      await browsers[0].context.newPage(),
      await browsers[1].context.newPage(),
    ] as const;
    for (let i = 0; i < LOADS + WARM; i++)
      for (const side of i % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
        await pages[side].bringToFront();
        const values = await measure(browsers[side], pages[side]);
        if (i >= WARM) series[side].push(values);
      }
  } finally {
    for (const browser of browsers) await browser.close();
  }
  const columns = (rows: number[][]) => rows[0]!.map((_, i) => median(rows.map((row) => row[i]!)));
  return [columns(series[0]), columns(series[1])];
}

const sessions = new WeakMap<Page, CDPSession>();

/** Main-thread time of one load of the ordinary sign-in page until it has settled: tasks, scripts (ms). */
async function loadSignIn(_: ExtendedChromium, page: Page): Promise<number[]> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await page.goto('about:blank');
  await session.send('Performance.enable');
  await page.goto(authorizeUrl(APPS.calendar));
  await page.waitForTimeout(SETTLED_MS);
  const { metrics } = await session.send('Performance.getMetrics');
  await session.send('Performance.disable');
  const read = (name: string) => 1000 * metrics.find((metric) => metric.name === name)!.value;
  return [read('TaskDuration'), read('ScriptDuration')];
}

/** What the content script adds to an ordinary sign-in, against one that does nothing. */
export async function measureMainThread(setting: Setting): Promise<Figure[]> {
  const [ours, empty] = await inTurns(setting, ['ours', 'empty'], loadSignIn);
  return [
    {
      name: 'ordinary sign-in, main thread: ours / empty script',
      value: ours[0]! / empty[0]!,
      unit: '×',
      goal: { kind: 'at-most', value: 2 },
    },
    { name: 'ordinary sign-in, main thread added', value: ours[0]! - empty[0]!, unit: 'ms' },
    { name: 'ordinary sign-in, all scripts: ours / empty', value: ours[1]! / empty[1]!, unit: '×' },
    { name: 'ordinary sign-in, time in scripts added', value: ours[1]! - empty[1]!, unit: 'ms' },
  ];
}

/** Notes, in every frame, when something with `data-screen` first stands there. */
const NOTE_READY = () => {
  const world = globalThis as { readyAt?: number };
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-screen]')) return;
    world.readyAt = performance.timeOrigin + performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
};

async function loadBlocked({ context }: ExtendedChromium, page: Page): Promise<number[]> {
  if (!sessions.has(page)) {
    sessions.set(page, await context.newCDPSession(page));
    await context.addInitScript(NOTE_READY);
  }
  await page.goto(authorizeUrl(APPS.calendar));
  const field = page.locator('input[name=loginfmt]');
  if (await field.count()) {
    await field.fill(PEOPLE.requester.email);
    await Promise.all([
      page.waitForEvent('domcontentloaded'),
      page.locator('#idSIButton9').click(),
    ]);
  }
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const frame = page.frames().find((one) => one.url().endsWith('/panel.html'));
    const readyAt = await frame
      ?.evaluate(() => (globalThis as { readyAt?: number }).readyAt)
      .catch(() => undefined); // the frame is still on its way
    if (readyAt)
      return [
        readyAt -
          (await page.evaluate(() => {
            const [load] = performance.getEntriesByType(
              'navigation',
            ) as PerformanceNavigationTiming[];
            return performance.timeOrigin + load!.domContentLoadedEventStart;
          })),
      ];
    await page.waitForTimeout(10);
  }
  throw new Error('The panel never came.');
}

/** How soon the panel stands after the blocked page is ready, against a frame with static text. */
export async function measurePanel(setting: Setting): Promise<Figure[]> {
  const [ours, bare] = await inTurns(setting, ['ours', 'bare'], loadBlocked);
  return [
    {
      name: 'panel ready after DOMContentLoaded: ours / bare frame',
      value: ours[0]! / bare[0]!,
      unit: '×',
      goal: { kind: 'at-most', value: 2 },
    },
    { name: 'panel ready after DOMContentLoaded', value: ours[0]!, unit: 'ms' },
    { name: 'bare frame ready after DOMContentLoaded', value: bare[0]!, unit: 'ms' },
  ];
}
