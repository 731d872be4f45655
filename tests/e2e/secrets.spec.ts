import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerQuestions, sendFromPanel, until } from '../../scripts/tour/asking.ts';
import { PEOPLE } from '../stand-ins/people.ts';
import { expect, test } from './fixtures.ts';

/** The replica puts this word into every value that must never leave a sign-in page (design §8). */
const MARK = /secret[-A-Za-z0-9_]{4,}/g;

test('nothing the sign-in page keeps secret is stored, sent or logged', async ({
  openBlocked,
  world,
}) => {
  const sent: string[] = [];
  const { visitor, page } = await openBlocked({ code: '90094' });
  expect(await page.content(), 'the page itself does carry secrets').toMatch(MARK);
  visitor.context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === new URL(world.backend.url).origin)
      sent.push(`${request.url()} ${request.postData() ?? ''}`);
  });
  const panel = await visitor.panel(page);
  await answerQuestions(panel, ['planning visits', 'two hours a week', 'my calendar']);
  await sendFromPanel(panel);
  const popup = await visitor.popup();
  await until(
    'the request never went out',
    async () =>
      (await popup.locator('[data-local-id]').first().getAttribute('data-status')) === 'open',
  );

  const kept = await storedIn(popup);
  expect(kept, 'what the extension stores').toContain('planning visits');
  expect(kept.match(MARK)).toBeNull();
  expect(sent.join('\n').match(MARK)).toBeNull();
  expect(world.backend.printed().match(MARK)).toBeNull();
  expect(world.backend.printed(), 'logs name nobody').not.toContain(PEOPLE.requester.email);
  const database = readdirSync(world.folder)
    .filter((file) => file.includes('.db'))
    .map((file) => readFileSync(join(world.folder, file), 'latin1'))
    .join('\n');
  expect(database, 'what the backend stores').toContain('planning visits');
  expect(database.match(MARK)).toBeNull();
  expect(JSON.stringify(world.mail.messages()).match(MARK)).toBeNull();
});

/** Everything in the extension's IndexedDB and storage areas, as one text. */
function storedIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of database.objectStoreNames)
        kept.push(
          await new Promise((done, fail) => {
            const reading = database.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => done(reading.result);
            reading.onerror = () => fail(reading.error);
          }),
        );
      database.close();
    }
    return JSON.stringify(kept);
  });
}
