import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { apiOf } from '../stand-ins/api.ts';
import { PEOPLE } from '../stand-ins/people.ts';
import { expect, test } from './fixtures.ts';
import { askSomething, signIn } from './support/queue-scene.ts';

test('a policy that leaves nobody to decide is refused with a reason; a file brings it back', async ({
  visitor,
  world,
}, info) => {
  const admin = await apiOf(world, PEOPLE.admin);
  const before = (await admin.get('/v1/policy')).body;
  const ines = await visitor('admin');
  await signIn(ines);
  const page = await ines.desk('/policy');
  await expect(page.getByText('Ines Moreau').first()).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  const file = join(info.outputDir, 'policy.json');
  await (await downloading).saveAs(file);

  const save = page.getByRole('button', { name: 'Save policy' });
  await expect(save).toBeDisabled();
  for (let left = 3; left > 0; left--)
    await page
      .getByRole('button', { name: /^Remove / })
      .first()
      .click();
  await expect(page.getByText(/nobody could decide/i).first()).toBeVisible();
  if (await save.isEnabled()) await save.click();
  expect((await admin.get('/v1/policy')).body, 'the dead end was not saved').toEqual(before);

  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Global Administrator', { exact: true })).toBeVisible();
  await page.getByLabel('Days until a request expires').fill('21');
  await save.click();
  await expect
    .poll(
      async () =>
        ((await admin.get('/v1/policy')).body as { requestDurationInDays: number })
          .requestDurationInDays,
    )
    .toBe(21);
  writeFileSync(file, readFileSync(file, 'utf8').replace('"isEnabled"', '"isEnabeld"'));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(
    page
      .getByRole('alert')
      .or(page.getByText(/cannot be read|not a policy/i))
      .first(),
  ).toBeVisible();
  expect((await admin.put('/v1/policy', before, '*')).status).toBe(200);
});

test('an open policy page names a reviewer as soon as that reviewer has signed in', async ({
  visitor,
}) => {
  const ines = await visitor('admin');
  await signIn(ines);
  const page = await ines.desk('/policy');
  const reach = page.getByRole('region', { name: 'This reaches' });
  await expect(reach).toContainText('Ines Moreau');
  await expect(reach).not.toContainText('Ada Lindqvist');
  const ada = await visitor('reviewer');
  await signIn(ada);
  await expect(reach).toContainText('Ada Lindqvist', { timeout: 10_000 });
});

test('the audit names exactly the entry that was changed behind its back', async ({
  visitor,
  world,
}) => {
  const { name } = await askSomething(world, { name: 'Paper Trail' });
  const ines = await visitor('admin');
  await signIn(ines);
  const page = await ines.desk('/audit');
  await page.getByLabel('Search people, apps, reasons').fill(name);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Asked for an app');
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await expect(page.getByText(/^Intact\./)).toBeVisible();

  const db = new Sqlite(join(world.folder, 'consent-desk.db'));
  const entry = db
    .prepare('select tenant, seq, app_name from audit where app_name = ?')
    .get(name) as {
    tenant: string;
    seq: number;
  };
  const rename = db.prepare('update audit set app_name = ? where tenant = ? and seq = ?');
  try {
    rename.run('Paper Tail', entry.tenant, entry.seq);
    await page.getByRole('button', { name: 'Verify the chain' }).click();
    await expect(
      page.getByText(`Entry ${entry.seq} was changed after it was written.`),
    ).toBeVisible();
  } finally {
    rename.run(name, entry.tenant, entry.seq);
    db.close();
  }
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const path = await (await downloading).path();
  expect(readFileSync(path, 'utf8')).toContain(name);
});

test('setup tells which step fails, and connects by the address alone', async ({
  visitor,
  world,
}) => {
  const ada = await visitor('reviewer', { backend: false });
  const page = await ada.desk('/setup');
  const address = page.getByLabel('Address of the backend');
  await address.fill('http://127.0.0.1:9');
  await page.getByRole('button', { name: 'Test this address' }).click();
  await expect(page.getByText('Not connected. The first step that failed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in' })).toHaveCount(0);
  await address.fill(world.replica.hosts.length > 0 ? world.mail.url : '');
  await page.getByRole('button', { name: 'Test this address' }).click();
  await expect(page.getByText('Not connected. The first step that failed')).toBeVisible();
  await address.fill(world.backend.url);
  await page.getByRole('button', { name: 'Test this address' }).click();
  await expect(page.getByText('The address works.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Test this address' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Sign in' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' }).first()).toBeVisible({
    timeout: 15_000,
  });
});

test('numbers have a table behind each picture', async ({ visitor, world }) => {
  await askSomething(world, { name: 'Number Cruncher' });
  const ines = await visitor('admin');
  await signIn(ines);
  const page = await ines.desk('/numbers');
  await page.getByText('The figures behind the picture').click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('table').first().getByRole('row').nth(1)).toBeVisible();
});
