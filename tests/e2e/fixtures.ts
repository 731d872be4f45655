import { resolve } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/setup/chromium.ts';
import { type ExtendedChromium, launchChromium } from '../stand-ins/browser/chromium.ts';
import { Visitor } from '../stand-ins/browser/visitor.ts';
import { PEOPLE, type PersonKey } from '../stand-ins/people.ts';
import { APPS, type AppKey } from '../stand-ins/replica/apps.ts';
import { ownCopy, startWorld, type World } from '../stand-ins/world.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXTENSION = resolve(ROOT, '.output/chrome-mv3');

interface Blocked {
  as?: PersonKey;
  app?: AppKey;
  /** AADSTS code the sign-in service answers with; left out: what its settings come to. */
  code?: string;
  /** Language of the page. */
  language?: string;
  /** Tell the extension of the backend first (default); `false` leaves it without one. */
  backend?: boolean;
}

interface Visit {
  backend?: boolean;
  locale?: string;
  /** Another build than the ordinary one. */
  extension?: string;
  /** A profile to come back to; close the visitor before the next one takes it. */
  profile?: string;
  /** More arguments for Chromium. */
  more?: readonly string[];
}

interface Fixtures {
  /** A browser of this person's own, extension installed and told of the backend. */
  visitor(key: PersonKey, options?: Visit): Promise<Visitor>;
  /** Brings a person in front of a blocked sign-in. */
  openBlocked(wanted?: Blocked): Promise<{ visitor: Visitor; page: Page }>;
  freshWorld: undefined;
}

interface WorkerFixtures {
  world: World;
  /** A copy of the build, so that a rebuild meanwhile changes nothing under a running browser. */
  extension: string;
}

/** Worlds that a test of this worker has left its requests in. */
const usedWorlds = new WeakSet<World>();

/** `test` with the whole world around the extension; the world lives as long as the worker. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the pattern
    async ({}, use) => {
      const world = await startWorld(ROOT);
      await use(world);
      await world.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  extension: [
    async ({ world }, use) => {
      await use(ownCopy(world, EXTENSION));
    },
    { scope: 'worker' },
  ],
  freshWorld: [
    async ({ world }, use) => {
      if (usedWorlds.has(world)) await world.startOver();
      usedWorlds.add(world);
      await use(undefined);
    },
    { auto: true },
  ],
  visitor: async ({ world, extension }, use, info) => {
    const open: { browser: ExtendedChromium; key: PersonKey }[] = [];
    await use(async (key, options = {}) => {
      const browser = await launchChromium({
        executable: chromiumPath(),
        extension: options.extension ?? extension,
        replica: world.replica,
        headless: true,
        locale: options.locale,
        profile: options.profile,
        more: options.more,
      });
      open.push({ browser, key });
      const visitor = new Visitor(PEOPLE[key], browser, world.identity.issuer);
      if (options.backend !== false) await visitor.useBackend(world.backend.url);
      return visitor;
    });
    for (const { browser, key } of open) {
      if (info.status !== info.expectedStatus)
        for (const [index, page] of browser.context.pages().entries())
          await page
            .screenshot({ path: info.outputPath(`${key}-${index}.png`), timeout: 3000 })
            .catch(() => undefined); // the picture is a help, not a result
      await browser.close();
    }
  },
  openBlocked: async ({ world, visitor }, use) => {
    await use(async ({ as = 'requester', app = 'calendar', code, language, backend } = {}) => {
      if (code === '90095' || code === '900981') world.replica.directory.workflow = true;
      else if (code && code !== '90094')
        world.replica.directory.forced.set(APPS[app].clientId, code);
      const person = await visitor(as, { backend });
      const page = await person.signInTo(APPS[app], language ? { mkt: language } : {});
      return { visitor: person, page };
    });
  },
});

export const expect = test.expect;

function chromiumPath(): string {
  const found = findChromium();
  if (!found) throw new Error('No Chromium here: `npm test` installs one, or set CHROMIUM.');
  return found;
}
