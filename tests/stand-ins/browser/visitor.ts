import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { Person } from '../people.ts';
import { authorizeUrl } from '../replica/app-pages.ts';
import type { DemoApp } from '../replica/apps.ts';
import type { ExtendedChromium } from './chromium.ts';

const POPUP_SIZE = { width: 420, height: 600 };
const DESK_SIZE = { width: 1280, height: 860 };

/** One person at a browser of their own: what they can open, and how they sign in. */
export class Visitor {
  readonly person: Person;
  readonly chromium: ExtendedChromium;
  readonly #issuer: string | undefined;

  /** With an `issuer`, its account picker is answered as this person; without, whoever looks on picks. */
  constructor(person: Person, chromium: ExtendedChromium, issuer?: string) {
    this.person = person;
    this.chromium = chromium;
    this.#issuer = issuer;
    if (issuer) this.context.on('page', (page) => void this.#pickMyself(page));
  }

  get context(): BrowserContext {
    return this.chromium.context;
  }

  /** The tab used for the sign-in page; made on first use. */
  async tab(): Promise<Page> {
    const own = this.context.pages().find((page) => !page.url().startsWith('chrome-extension:'));
    return own ?? this.context.newPage();
  }

  /** Tells this extension where the backend is, as the options page does; null: none. */
  async useBackend(url: string | null): Promise<void> {
    const page = await this.#extensionPage('popup.html', POPUP_SIZE);
    const answer = await page.evaluate(
      (backendUrl) =>
        chrome.runtime.sendMessage({ kind: 'desk/save-settings', patch: { backendUrl } }),
      url,
    );
    await page.close();
    if (answer?.ok !== true)
      throw new Error(`The settings were not taken: ${JSON.stringify(answer)}`);
  }

  /** Goes through the sign-in of an app until the answer of the sign-in service stands there. */
  async signInTo(app: DemoApp, parameters: Record<string, string> = {}): Promise<Page> {
    const page = await this.tab();
    await page.bringToFront();
    await page.goto(authorizeUrl(app, parameters));
    await this.passSignIn(page);
    return page;
  }

  /** Fills the sign-in form when it stands there; a browser that is signed in already sees none. */
  async passSignIn(page: Page): Promise<void> {
    const field = page.locator('input[name=loginfmt]');
    if ((await field.count()) === 0) return;
    await field.fill(this.person.email);
    await Promise.all([
      page.waitForEvent('domcontentloaded'),
      page.locator('#idSIButton9').click(),
    ]);
  }

  /** The panel inside a sign-in page, once it has its content. */
  async panel(page: Page, timeout = 10_000): Promise<Frame> {
    const isPanel = (frame: Frame) => frame.url().startsWith(this.#address('panel.html'));
    const deadline = Date.now() + timeout;
    for (;;) {
      const frame = page.frames().find(isPanel);
      if (frame) {
        await frame.waitForSelector('[data-screen]', { timeout });
        return frame;
      }
      if (Date.now() > deadline) throw new Error(`No panel on ${new URL(page.url()).pathname}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  /** The toolbar popup, opened as a tab of its size. */
  popup(): Promise<Page> {
    return this.#extensionPage('popup.html', POPUP_SIZE);
  }

  /** The full-size desk; `at` is what stands behind the page's `#`. */
  desk(at = ''): Promise<Page> {
    return this.#extensionPage(`desk.html${at ? `#${at}` : ''}`, DESK_SIZE);
  }

  options(): Promise<Page> {
    return this.#extensionPage('options.html', DESK_SIZE);
  }

  /** What stands on the toolbar icon. */
  async badge(): Promise<string> {
    const worker = await this.chromium.worker();
    return worker.evaluate(() => chrome.action.getBadgeText({}));
  }

  /** Ids of the notifications the browser shows now. */
  async notifications(): Promise<string[]> {
    const worker = await this.chromium.worker();
    return worker.evaluate(async () =>
      Object.keys(
        await new Promise<Record<string, unknown>>((done) =>
          chrome.notifications.getAll((all) => done(all)),
        ),
      ),
    );
  }

  #address(file: string): string {
    return `chrome-extension://${this.chromium.extensionId}/${file}`;
  }

  async #extensionPage(file: string, size: { width: number; height: number }): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize(size);
    await page.goto(this.#address(file));
    return page;
  }

  /** The window of `launchWebAuthFlow`: says who I am as soon as the identity provider asks. */
  async #pickMyself(page: Page): Promise<void> {
    try {
      await page.waitForURL((url) => url.href.startsWith(`${this.#issuer}/interaction/`), {
        timeout: 15_000,
      });
      await page.locator(`[data-person=${this.person.key}]`).click();
    } catch {
      // Some other page, or one that closed by itself: nothing to pick there.
    }
  }
}
