import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findChromium } from '../../scripts/setup/chromium.ts';
import { apiOf } from '../stand-ins/api.ts';
import { askFor } from '../stand-ins/asks.ts';
import { launchChromium } from '../stand-ins/browser/chromium.ts';
import { Visitor } from '../stand-ins/browser/visitor.ts';
import { PEOPLE } from '../stand-ins/people.ts';
import { APPS } from '../stand-ins/replica/apps.ts';
import type { World } from '../stand-ins/world.ts';
import { expect, test } from './fixtures.ts';
import { copyBuild } from './support/policy-file.ts';
import { cardNow, openCard, signIn } from './support/queue-scene.ts';

/** Ada in a browser that was allowed to see where the consent answers: a prompt no test can press. */
async function adaWhoAllowed(world: World, extension: string): Promise<Visitor> {
  const copy = copyBuild(extension, join(world.folder, 'allowed'), {
    host_permissions: ['https://login.microsoftonline.com/*', 'https://entra.microsoft.com/*'],
  });
  const browser = await launchChromium({
    executable: findChromium() ?? '',
    extension: copy,
    replica: world.replica,
    headless: true,
  });
  const ada = new Visitor(PEOPLE.reviewer, browser, world.identity.issuer);
  await ada.useBackend(world.backend.url);
  await signIn(ada);
  return ada;
}

test('an approval is claimed, survives a refused consent, and is observed when the consent succeeds', async ({
  world,
  extension,
}) => {
  test.setTimeout(120_000);
  const robin = await apiOf(world, PEOPLE.requester);
  const asked = await robin.post('/v1/requests', askFor('converter', 'Drawings into PDF.'));
  const cardId = (asked.body as { appConsentRequestId: string }).appConsentRequestId;
  const ada = await adaWhoAllowed(world, extension);
  try {
    const page = await openCard(ada, cardId);
    await page.getByRole('button', { name: 'Approve…' }).click();
    const first = ada.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Record and open the consent page' }).click();
    const refusing = await first;
    await atConsent(ada, refusing);
    const address = new URL((await cardNow(world, cardId)).consentUrl ?? '');
    expect(address.pathname).toBe(`/${PEOPLE.reviewer.tid}/v2.0/adminconsent`);
    await refusing.locator('#idBtn_Back').click();
    await expect(page.getByText(/Claimed: Ada Lindqvist says/)).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('[data-refusal=consent-failed]')).toBeVisible({ timeout: 20_000 });
    expect((await cardNow(world, cardId)).proof?.level).toBe('claimed');

    const second = ada.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open the consent page again' }).click();
    const granting = await second;
    await atConsent(ada, granting);
    await granting.locator('#idSIButton9').click();
    await expect(page.getByText(/Observed: the extension saw/)).toBeVisible({ timeout: 30_000 });
    expect((await cardNow(world, cardId)).proof?.level).toBe('observed');
    expect(world.replica.directory.granted.has(APPS.converter.clientId)).toBe(true);

    const mine = (await robin.get('/v1/requests')).body as {
      items: { id: string; appConsentRequestId: string }[];
    };
    const request = mine.items.find((one) => one.appConsentRequestId === cardId);
    await robin.post(`/v1/requests/${request?.id}/outcome`, {
      kind: 'still-blocked',
      cause: 'not-assigned',
      errorCode: '50105',
    });
    const told = page.getByTestId('still-blocked');
    await expect(told).toContainText('not assigned to this app', { timeout: 20_000 });
    await expect(told.locator('code')).toHaveText('AADSTS50105');
    await expect(page.getByText('not-assigned')).toHaveCount(0);
  } finally {
    await ada.chromium.close();
  }
});

async function atConsent(ada: Visitor, page: Page): Promise<void> {
  await page.waitForLoadState();
  await ada.passSignIn(page);
  await page.locator('#consentHeader').waitFor();
}
