import { expect, test } from './fixtures.ts';

test('the panel stands on the production host name, beside the dialog, under the strict policy', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ code: '90094' });
  expect(new URL(page.url()).hostname).toBe('login.microsoftonline.com');
  const panel = await visitor.panel(page);
  const root = panel.locator('[data-screen]').first();
  await expect(root).toHaveAttribute('data-provider', 'entra');
  await expect(root).toHaveAttribute('data-screen', 'need-admin-approval');
  await expect(panel.locator('body')).toContainText('Tidewater Calendar Sync');
});

test('a page of the same host that blocks nobody stays as it is', async ({ visitor, world }) => {
  world.replica.extraPages.set('/about', {
    html: '<!doctype html><title>About</title><h1>Need admin approval</h1><p>A word on AADSTS90094.',
  });
  const reader = await visitor('requester');
  const page = await reader.tab();
  await page.goto('https://login.microsoftonline.com/about');
  await page.waitForTimeout(1500);
  expect(page.frames()).toHaveLength(1);
});
