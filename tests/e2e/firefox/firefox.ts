import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../scripts/manifest.ts';
import { findFirefox } from '../../../scripts/setup/firefox.ts';
import { PEOPLE, type PersonKey } from '../../stand-ins/people.ts';
import { authorizeUrl, LOGIN_HOST } from '../../stand-ins/replica/app-pages.ts';
import { APPS, type AppKey } from '../../stand-ins/replica/apps.ts';
import { FIREFOX_UUID, ownCopy, startWorld, type World } from '../../stand-ins/world.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const EXTENSION = resolve(ROOT, '.output/firefox-mv3');

export interface FirefoxVisitor {
  browser: Browser;
  /** Opens one of the extension's own pages. */
  open(file: string): Promise<Page>;
  /** Goes through a sign-in until the answer of the service stands there. */
  signInTo(app: AppKey, as: PersonKey): Promise<Page>;
  /** The panel's frame, once it has content. */
  panel(page: Page): Promise<Frame>;
}

/** `test` with a real Firefox driven over WebDriver BiDi, the built extension installed. */
export const test = base.extend<{ firefox: FirefoxVisitor }, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the pattern
    async ({}, use) => {
      const world = await startWorld(ROOT);
      await use(world);
      await world.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  firefox: async ({ world }, use) => {
    const executablePath = findFirefox();
    if (!executablePath)
      throw new Error('No Firefox here: `npm test` installs one, or set FIREFOX.');
    await world.startOver();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
      extraPrefsFirefox: {
        // Only this machine answers, and every https address goes to the replica.
        'network.dns.localDomains': world.replica.hosts.join(','),
        'network.socket.forcePort': `443=${world.replica.port}`,
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
        'intl.accept_languages': 'en-US',
      },
    });
    try {
      await browser.installExtension(ownCopy(world, EXTENSION));
      await use({ browser, open: openPage(browser), signInTo: signIn(browser), panel: findPanel });
    } finally {
      await browser.close();
    }
  },
});

export const expect = test.expect;

/** `goto` never ends by itself on the extension's own pages, so it is not waited for. */
function openPage(browser: Browser) {
  return async (file: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`moz-extension://${FIREFOX_UUID}/${file}`, { waitUntil: [] });
    await page.waitForSelector('body *');
    return page;
  };
}

function signIn(browser: Browser) {
  return async (app: AppKey, as: PersonKey): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(authorizeUrl(APPS[app]), { waitUntil: 'domcontentloaded' });
    await page.type('input[name=loginfmt]', PEOPLE[as].email);
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
      page.click('#idSIButton9'),
    ]);
    if (new URL(page.url()).hostname !== LOGIN_HOST) throw new Error(`went to ${page.url()}`);
    return page;
  };
}

/** Over BiDi a frame's `url()` stays `about:blank`; the frame itself knows better. */
async function findPanel(page: Page): Promise<Frame> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      const address = await frame.evaluate(() => location.href).catch(() => '');
      if (!address.includes('/panel.html')) continue;
      await frame.waitForSelector('[data-screen]', { timeout: 10_000 });
      return frame;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('No panel appeared in Firefox');
}

/** The window of the sign-in is an ordinary page, but over BiDi it must be found by its address. */
export async function pickPerson(browser: Browser, issuer: string, key: PersonKey): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (!address.startsWith(`${issuer}/interaction/`)) continue;
      const button = await page.waitForSelector(`[data-person=${key}]`);
      await button?.evaluate((element) => (element as HTMLElement).click());
      return;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The identity provider never asked who it is');
}
