import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { askSomething, cardNow, deny, openCard, signIn } from './support/queue-scene.ts';

/** Puts more people on a stored card, as if that many had asked. */
const crowd = (page: Page, cardId: string, people: number) =>
  page.evaluate(
    ({ id, count }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('consent-desk');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('cards', 'readwrite');
          const cards = tx.objectStore('cards');
          const reading = cards.get(id);
          reading.onsuccess = () => {
            const stored = reading.result;
            const [first] = stored.card.requests;
            stored.card.requests = Array.from({ length: count }, (_, i) => ({
              ...first,
              id: crypto.randomUUID(),
              requester: { ...first.requester, id: `person-${i}`, name: `Person ${i}` },
            }));
            stored.card.requestCount = count;
            cards.put(stored);
          };
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
          tx.onabort = () => fail(tx.error);
        };
      }),
    { id: cardId, count: people },
  );

test('a card with 500 requesters stays quick to read and can be decided', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, { name: 'Everybody Wants It' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  await crowd(page, cardId, 500);
  await page.reload();
  const card = page.getByTestId('review-card');
  await expect(card.locator('.requester')).toHaveCount(5);
  await card.getByRole('button', { name: 'Show all 500' }).click();
  await expect(card.locator('.requester')).toHaveCount(500);
  await deny(page, 'Use the approved one.');
  await expect
    .poll(async () => (await cardNow(world, cardId)).status, { timeout: 20_000 })
    .toBe('denied');
});

test('a full disk refuses a decision in words, keeps what was typed, and recovers', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, { name: 'No Room' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  // The browser's own quota cannot be lowered for an extension; its worker meets the very error instead.
  const worker = ada.context.serviceWorkers()[0];
  await worker?.evaluate(() => {
    const stores = IDBObjectStore.prototype;
    const { add, put } = stores;
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(stores, { add: full, put: full });
    Object.assign(globalThis, { makeRoom: () => Object.assign(stores, { add, put }) });
  });

  await page.getByRole('button', { name: 'Deny…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('We have a tool for that already.');
  await dialog.getByRole('button', { name: 'Deny', exact: true }).click();
  const said = page.getByText(/storage is full/);
  await expect(said).toBeVisible();
  const onTop = await said.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const list = element.closest('.toasts');
    // Clicks pass through the list, so it is asked for itself by its place in the top layer.
    return list?.matches(':popover-open') && left >= 0 && top + height <= innerHeight && width > 0;
  });
  expect(onTop, 'above the dialog, in sight').toBe(true);
  await expect(dialog.getByRole('textbox')).toHaveValue('We have a tool for that already.');

  await worker?.evaluate(() => {
    (globalThis as unknown as { makeRoom: () => void }).makeRoom();
  });
  await dialog.getByRole('button', { name: 'Deny', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(async () => (await cardNow(world, cardId)).status, { timeout: 20_000 })
    .toBe('denied');
});
