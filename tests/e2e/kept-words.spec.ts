import { apiOf } from '../stand-ins/api.ts';
import { PEOPLE } from '../stand-ins/people.ts';
import { expect, test } from './fixtures.ts';
import { askSomething, signIn } from './support/queue-scene.ts';

test('words of a reviewer outlive a popup that closes, and an undo brings them back', async ({
  visitor,
  world,
}) => {
  const words = 'We have a calendar tool; please use that one.';
  const { name } = await askSomething(world, { name: 'Half Said' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const openDenial = async () => {
    const popup = await ada.popup();
    await popup.getByRole('searchbox').fill(name);
    await popup.locator('[data-card]').click();
    await popup.getByRole('button', { name: 'Deny…' }).click();
    return { popup, dialog: popup.getByRole('dialog') };
  };

  const first = await openDenial();
  await first.dialog.getByRole('textbox').pressSequentially(words);
  await first.popup.close();

  const second = await openDenial();
  await expect(second.dialog.getByRole('textbox')).toHaveValue(words);
  await second.dialog.getByRole('button', { name: 'Deny', exact: true }).click();
  await expect(second.dialog).toBeHidden();
  await second.popup.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(second.popup.getByText('Taken back. Nobody was told.')).toBeVisible();
  await second.popup.close();

  const third = await openDenial();
  await expect(third.dialog.getByRole('textbox')).toHaveValue(words);
});

test('a policy half changed is there after a reload, and goes at one press', async ({
  visitor,
  world,
}) => {
  const admin = await apiOf(world, PEOPLE.admin);
  const before = (await admin.get('/v1/policy')).body;
  const ines = await visitor('admin');
  await signIn(ines);
  const page = await ines.desk('/policy');
  const days = page.getByLabel('Days until a request expires');
  const saved = await days.inputValue();
  await days.fill('17');
  await expect(page.getByText(`now ${saved}, then 17`)).toBeVisible();
  await page.reload();
  await expect(days).toHaveValue('17');
  await expect(page.getByText(`now ${saved}, then 17`)).toBeVisible();
  await page.getByRole('button', { name: 'Discard these changes' }).click();
  await expect(days).toHaveValue(saved);
  await page.reload();
  await expect(days).toHaveValue(saved);
  await expect(page.getByText('Not saved yet')).toBeHidden();
  expect((await admin.get('/v1/policy')).body, 'nothing was saved').toEqual(before);
});
