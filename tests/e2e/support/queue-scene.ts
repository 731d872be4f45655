import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { AppConsentRequest } from '../../../lib/contract/app-consent-request.ts';
import type {
  NewRequestInput,
  UserConsentRequest,
} from '../../../lib/contract/user-consent-request.ts';
import { type Api, apiOf } from '../../stand-ins/api.ts';
import { askFor } from '../../stand-ins/asks.ts';
import type { Visitor } from '../../stand-ins/browser/visitor.ts';
import { PEOPLE, type PersonKey } from '../../stand-ins/people.ts';
import type { World } from '../../stand-ins/world.ts';

/** A request of an app of its own, so that tests sharing one backend never meet on a card. */
export async function askSomething(
  world: World,
  { as = 'requester', name, ...over }: { as?: PersonKey; name: string } & Partial<NewRequestInput>,
): Promise<{ cardId: string; name: string; requester: Api }> {
  const requester = await apiOf(world, PEOPLE[as]);
  const ask = askFor('mail', 'I answer forty supplier mails a day.', {
    app: {
      clientId: randomUUID(),
      displayName: name,
      publisher: { name: `${name} Ltd`, verified: false },
    },
    ...over,
  });
  const { status, body } = await requester.post('/v1/requests', ask);
  expect(status, JSON.stringify(body)).toBe(201);
  return { cardId: (body as UserConsentRequest).appConsentRequestId, name, requester };
}

/** Signs a person's extension in and waits until it has read the queue. */
export async function signIn(visitor: Visitor): Promise<void> {
  const page = await visitor.popup();
  const answer = await page.evaluate(() =>
    chrome.runtime.sendMessage({ kind: 'desk/sign-in', interactive: true }),
  );
  expect(answer, 'signed in').toMatchObject({ ok: true, value: { ok: true } });
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'desk/sync' }));
  await page.close();
}

/** The desk with this card open. */
export async function openCard(visitor: Visitor, cardId: string): Promise<Page> {
  const page = await visitor.desk(`/queue/${cardId}`);
  await page.getByTestId('review-card').waitFor();
  return page;
}

/** What the backend holds of a card now. */
export async function cardNow(world: World, cardId: string): Promise<AppConsentRequest> {
  const admin = await apiOf(world, PEOPLE.admin);
  const { body } = await admin.get(`/v1/queue/${cardId}`);
  return body as AppConsentRequest;
}

/** Presses Deny and gives the words; the act then waits its ten seconds. */
export async function deny(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Deny…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(words);
  await dialog.getByRole('button', { name: 'Deny', exact: true }).click();
  await expect(dialog).toBeHidden();
}
