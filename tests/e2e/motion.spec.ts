import type { Frame, Page } from '@playwright/test';
import type { Visitor } from '../stand-ins/browser/visitor.ts';
import { expect, test } from './fixtures.ts';

type Motion = 'reduce' | 'no-preference';

/** Notes, from the first moment of every page and frame, each animation and transition that begins. */
async function watch(visitor: Visitor): Promise<void> {
  await visitor.context.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { __moved: seen });
    for (const kind of ['animationstart', 'transitionrun'])
      addEventListener(
        kind,
        ({ target }) => {
          const at = target instanceof Element ? `${target.localName}.${target.className}` : '?';
          seen.push(`${kind} ${at}`);
        },
        true,
      );
  });
}

/** What began to move so far, and everything that would: elements whose styles give a motion any time. */
function moving(at: Page | Frame): Promise<string[]> {
  return at.evaluate(() => {
    const { __moved: seen } = globalThis as unknown as { __moved: string[] };
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    const would = [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after', '::-webkit-progress-value'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const moves =
          (style.animationName !== 'none' && lasts(style.animationDuration)) ||
          lasts(style.transitionDuration);
        return moves ? [`${element.localName}.${element.className}${part ?? ''}`] : [];
      }),
    );
    const running = document.getAnimations().map((one) => `runs ${one.constructor.name}`);
    return [...new Set([...seen, ...would, ...running])];
  });
}

/** Everything in a page that could move is made to: tabs, folded parts, the other colours. */
async function stir(at: Page | Frame, page: Page): Promise<void> {
  for (const tab of await at.getByRole('tab').all()) await tab.click();
  for (const summary of await at.locator('summary:visible').all()) await summary.click();
  for (const button of (await at.locator('.btn:visible:enabled').all()).slice(0, 3))
    await button.hover();
  await at.evaluate(() => {
    // What stands there while something loads, for longer than any load takes here.
    const loading = document.createElement('div');
    loading.className = 'skeleton';
    loading.innerHTML = '<div class="skeleton-line"></div>';
    document.body.append(loading);
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await at.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
}

async function looks(
  visitor: Visitor,
  signInPage: Page,
  motion: Motion,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const panel = await visitor.panel(signInPage);
  await panel.getByLabel('What do you need the app for?').fill('Customer calls, all day long.');
  await stir(panel, signInPage);
  found.panel = await moving(panel);
  const open = { popup: visitor.popup(), options: visitor.options() };
  for (const [name, opening] of Object.entries(open)) {
    const page = await opening;
    await page.emulateMedia({ reducedMotion: motion, colorScheme: 'light' });
    await page.reload();
    await page.locator('h1').first().waitFor();
    await stir(page, page);
    found[name] = await moving(page);
    await page.close();
  }
  for (const room of ['/fixes', '/setup', '/requests']) {
    const page = await visitor.desk(room);
    await page.emulateMedia({ reducedMotion: motion, colorScheme: 'light' });
    await page.reload();
    await page.locator('h1').first().waitFor();
    await stir(page, page);
    found[room] = await moving(page);
    await page.close();
  }
  return found;
}

for (const motion of ['reduce', 'no-preference'] as const) {
  test(`with motion ${motion}: ${motion === 'reduce' ? 'nothing moves anywhere' : 'the same look finds what moves'}`, async ({
    openBlocked,
  }) => {
    test.setTimeout(120_000);
    const { visitor, page } = await openBlocked({ app: 'mail', code: '90094' });
    await watch(visitor);
    await page.emulateMedia({ reducedMotion: motion, colorScheme: 'light' });
    await page.reload();
    const found = await looks(visitor, page, motion);
    const places = Object.keys(found);
    if (motion === 'reduce')
      expect(found).toEqual(Object.fromEntries(places.map((place) => [place, []])));
    // A look that finds nothing proves nothing.
    else
      for (const place of places) {
        const all = found[place]?.join('\n');
        expect(all, place).toContain('btn');
        expect(all, place).toContain('skeleton-line');
        expect(all, place).toContain('transitionrun');
      }
  });
}
