import { apiOf } from '../stand-ins/api.ts';
import { PEOPLE } from '../stand-ins/people.ts';
import { expect, test } from './fixtures.ts';
import { findings, sidewaysOverflow } from './support/axe.ts';
import { askSomething, openCard, signIn } from './support/queue-scene.ts';

test('queue, card and each of its dialogs are free of axe findings, light and dark', async ({
  visitor,
  world,
}) => {
  test.setTimeout(180_000);
  const { cardId } = await askSomething(world, { name: 'Plain View' });
  await askSomething(world, { name: 'Plain View beside' });
  const helpdesk = await apiOf(world, PEOPLE.helpdesk);
  await helpdesk.post(`/v1/queue/${cardId}/notes`, { text: 'A note.' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const popup = await ada.popup();
  await popup.getByRole('tab', { name: /Queue/ }).click();
  await popup.locator('[data-card]').first().waitFor();
  expect(await findings(popup), 'popup: queue').toEqual([]);
  await popup.locator('[data-card]').first().click();
  await popup.getByTestId('review-card').waitFor();
  expect(await findings(popup), 'popup: card').toEqual([]);
  await popup.setViewportSize({ width: 320, height: 600 });
  expect(await sidewaysOverflow(popup), 'popup: 320 px').toBeLessThanOrEqual(0);
  await popup.close();

  const page = await openCard(ada, cardId);
  for (const summary of await page.locator('.reason summary').all()) await summary.click();
  expect(await findings(page), 'card').toEqual([]);
  await page.locator('.queue-check').first().check();
  expect(await findings(page), 'selection').toEqual([]);
  await page.getByRole('button', { name: 'Clear selection' }).click();
  for (const name of ['Approve…', 'Deny…', 'Block…', 'Ask…', 'Hand over…', 'Keyboard shortcuts']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    if (name === 'Approve…') await page.getByLabel('For whom').selectOption('named');
    expect(await findings(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('button', { name }), 'focus returns').toBeFocused();
  }
  await page.getByRole('searchbox').fill('nobody has these words');
  expect(await findings(page), 'nothing found').toEqual([]);
  await page.getByRole('searchbox').fill('');
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sidewaysOverflow(page), 'desk: 320 px').toBeLessThanOrEqual(0);
});

test('every room of the desk is free of axe findings and fits 320 px', async ({
  visitor,
  world,
}) => {
  test.setTimeout(180_000);
  await askSomething(world, { name: 'Room Service' });
  const ines = await visitor('admin');
  await signIn(ines);
  for (const room of ['policy', 'audit', 'numbers', 'health', 'setup', 'requests', 'fixes']) {
    const page = await ines.desk(`/${room}`);
    await page.locator('main h2').first().waitFor({ state: 'attached' });
    await expect(page.locator('.skeleton')).toHaveCount(0);
    if (room === 'policy') {
      await page.getByRole('button', { name: 'Show the mails' }).click();
      await page.locator('.mail-text').first().waitFor({ state: 'attached' });
    }
    if (room === 'audit') await page.getByRole('button', { name: 'Verify the chain' }).click();
    if (room === 'audit') await page.getByText(/Intact\./).waitFor();
    for (const summary of await page.locator('main summary').all())
      if (room !== 'fixes') await summary.click();
    expect(await findings(page), room).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysOverflow(page), `${room}: 320 px`).toBeLessThanOrEqual(0);
    await page.close();
  }
});

test('the desk reads from right to left in Arabic, without findings', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, { name: 'Right to Left' });
  const ada = await visitor('reviewer', { locale: 'ar' });
  await signIn(ada);
  const page = await openCard(ada, cardId);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await findings(page)).toEqual([]);
});
