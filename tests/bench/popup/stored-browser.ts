import type { Page } from '@playwright/test';
import { type ExtendedChromium, launchChromium } from '../../stand-ins/browser/chromium.ts';
import { PEOPLE } from '../../stand-ins/people.ts';
import type { Replica } from '../../stand-ins/replica/replica.ts';
import { benchRows } from './cards.ts';

/** So many cards differ in everything; the rest are copies of them under ids of their own, made inside the browser. */
const PATTERNS = 1000;

interface Needs {
  executable: string;
  extension: string;
  replica: Replica;
  backendUrl: string;
}

/** A reviewer's browser, signed in, with this many cards in its database. */
export async function browserWith(cards: number, needs: Needs): Promise<ExtendedChromium> {
  const browser = await launchChromium({ ...needs, headless: true });
  const page = await extensionPage(browser, 'options.html');
  await page.evaluate(
    (backendUrl) =>
      chrome.runtime.sendMessage({ kind: 'desk/save-settings', patch: { backendUrl } }),
    needs.backendUrl,
  );
  const { oid, tid, name, email } = PEOPLE.reviewer;
  const me = {
    tenant: { id: tid },
    user: { id: oid, name, email },
    roles: ['requester', 'reviewer'],
    can: ['queue:read', 'queue:decide', 'queue:note', 'queue:claim'],
  };
  await page.evaluate(
    async ({ backendUrl, me }) => {
      const expiresAt = Date.now() + 3_600_000;
      await chrome.storage.session.set({
        session: { backendUrl, accessToken: 'bench', expiresAt, me },
      });
    },
    { backendUrl: needs.backendUrl, me },
  );
  await put(page, 'meta', [
    { key: 'identity', value: { tenantId: tid, userId: oid } },
    { key: 'cursor', value: 'before' },
    { key: 'lastMe', value: { url: needs.backendUrl, organisationName: 'Bench', me } },
  ]);
  const patterns = Math.min(cards, PATTERNS);
  const some = Array.from({ length: patterns }, (_, n) => benchRows(n));
  await put(
    page,
    'cards',
    some.map(({ card }) => card),
  );
  await put(
    page,
    'cardRows',
    some.map(({ row }) => row),
  );
  await multiply(page, patterns, cards);
  await page.close();
  return browser;
}

/** A page of the extension at the size of its popup. */
export async function extensionPage(browser: ExtendedChromium, file: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 420, height: 600 });
  await page.goto(`chrome-extension://${browser.extensionId}/${file}`);
  return page;
}

function put(page: Page, store: string, rows: unknown[]): Promise<void> {
  return page.evaluate(
    ({ store, rows }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('consent-desk');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(store, 'readwrite');
          for (const row of rows) tx.objectStore(store).put(row);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
          tx.onerror = () => fail(tx.error);
        };
      }),
    { store, rows },
  );
}

function multiply(page: Page, patterns: number, wanted: number): Promise<void> {
  return page.evaluate(
    async ({ patterns, wanted }) => {
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const db = await asked(indexedDB.open('consent-desk'));
      const from = db.transaction(['cards', 'cardRows']);
      const cards = await asked(from.objectStore('cards').getAll());
      const rows = await asked(from.objectStore('cardRows').getAll());
      for (let start = patterns; start < wanted; start += 5000) {
        const tx = db.transaction(['cards', 'cardRows'], 'readwrite', { durability: 'relaxed' });
        const done = new Promise((end, fail) => {
          tx.oncomplete = end;
          tx.onerror = () => fail(tx.error);
        });
        for (let n = start; n < Math.min(start + 5000, wanted); n++) {
          const id = `00000000-0000-4000-9000-${n.toString(16).padStart(12, '0')}`;
          tx.objectStore('cards').put({ ...cards[n % patterns], id });
          tx.objectStore('cardRows').put({ ...rows[n % patterns], id });
        }
        await done;
      }
      db.close();
    },
    { patterns, wanted },
  );
}
