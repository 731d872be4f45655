import { answerQuestions, sendFromPanel } from '../../scripts/tour/asking.ts';
import { APPS } from '../stand-ins/replica/apps.ts';
import { expect, test } from './fixtures.ts';

const ANSWERS = ['minutes beside drawings', 'an hour a day', 'my project files'];

test('the panel says app, publisher, id, plain words and what happens next', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ app: 'calendar', code: '90094' });
  const panel = await visitor.panel(page);
  const text = await panel.locator('main').innerText();
  expect(text).toContain(APPS.calendar.name);
  expect(text).toContain(APPS.calendar.clientId);
  expect(text).toMatch(/Publisher (verified|not shown by Microsoft)/);
  expect(text).toContain('What happens next');
  expect(await panel.locator('.perm').count()).toBeGreaterThan(0);
  expect(await panel.locator('[data-cause]').getAttribute('data-cause')).toBe('managed-permission');
});

test('what is typed is there again after the tab was closed', async ({ openBlocked }) => {
  const { visitor, page } = await openBlocked({ app: 'notes' });
  const panel = await visitor.panel(page);
  await answerQuestions(panel, ANSWERS);
  const typed = await panel.locator('textarea[name=justification]').inputValue();
  await page.waitForTimeout(300); // the promise: written 300 ms after typing stops
  await page.close();
  const restored = await visitor.panel(await visitor.signInTo(APPS.notes));
  await expect(restored.locator('textarea[name=justification]')).toHaveValue(typed);
  expect(typed).toContain(ANSWERS[0]);
});

test('the first request is kept, then signs in, arrives once and is what the preview showed', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ app: 'calendar' });
  const panel = await visitor.panel(page);
  await answerQuestions(panel, ANSWERS);
  await panel.getByText('See every byte before it goes').click();
  await panel.getByRole('button', { name: 'Take out: Correlation ID' }).click();
  await panel.getByText('As it goes over the wire').click();
  const shown = JSON.parse((await panel.locator('.json').textContent()) ?? '{}');
  await sendFromPanel(panel);
  await expect(panel.getByRole('list', { name: 'What happened so far' })).toContainText(
    'Reached the desk',
    { timeout: 20_000 },
  );
  const popup = await visitor.popup();
  const rows = popup.locator('[data-local-id]');
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveAttribute('data-status', 'open');
  await popup.getByText('What was sent').click();
  expect(JSON.parse((await popup.locator('.json').textContent()) ?? '')).toEqual(shown);
  expect(JSON.stringify(shown)).not.toContain('correlationId');
});

test('in Microsoft’s own form the panel fills the box and leaves the last press to the person', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ app: 'mail', code: '90095' });
  const panel = await visitor.panel(page);
  await answerQuestions(panel, ANSWERS);
  await panel.locator('button[type=submit]').click();
  await expect(panel.getByText('Now press “Request approval”')).toBeVisible();
  expect(await page.locator('textarea').inputValue()).toContain(ANSWERS[0]);
  expect(new URL(page.url()).hostname).toBe('login.microsoftonline.com');
  await page.locator('#idSIButton9').click();
  const sent = await visitor.panel(page);
  await expect(sent.locator('main')).toHaveAttribute('data-state', 'native-sent');
  const popup = await visitor.popup();
  await expect(popup.locator('[data-local-id]')).toHaveCount(1);
});

test('what looks unsafe is reported, to Microsoft and in the house, instead of requested', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ app: 'converter', code: '900941' });
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await visitor.panel(page);
  const link = panel.locator('a[href="https://msrc.microsoft.com/report/abuse"]');
  await expect(link).toBeVisible(); // a risky app has it open from the start
  await expect(link).toHaveAttribute('rel', /noreferrer/);
  const report = panel.locator('details', { has: link });
  await report.getByRole('button').click();
  await expect(report.getByRole('button')).toContainText(/copied/i);
});

test('a request that cannot help has no form', async ({ openBlocked }) => {
  const { visitor, page } = await openBlocked({ app: 'calendar', code: '50105' });
  const panel = await visitor.panel(page);
  await expect(panel.locator('[data-step=ask-assignment]')).toBeVisible();
  expect(await panel.locator('form').count()).toBe(0);
  await expect(panel.getByRole('button', { name: 'Copy message' })).toBeVisible();
});

test('without a backend the request is tracked here, with a message and the right link', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ app: 'calendar', backend: false });
  const panel = await visitor.panel(page);
  await answerQuestions(panel, ANSWERS);
  await panel.locator('button[type=submit]').click();
  await panel.locator('[data-state=standing]').waitFor();
  const message = await panel.locator('.message-text').innerText();
  expect(message).toContain(ANSWERS[0]);
  expect(message).toMatch(/https:\/\/login\.microsoftonline\.com\/[^/]+\/(v2\.0\/)?adminconsent\?/);
  expect(message).toContain(APPS.calendar.clientId);
  const href = await panel.locator('a[href^="mailto:"]').getAttribute('href');
  expect(decodeURIComponent(href ?? '')).toContain('adminconsent');
  const popup = await visitor.popup();
  await expect(popup.locator('[data-status=tracked]')).toHaveCount(1);
});

test('Esc closes, a snoozed app stays quiet', async ({ openBlocked }) => {
  const { visitor, page } = await openBlocked({ app: 'notes' });
  const panel = await visitor.panel(page);
  await panel.locator('h1').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.frames().length).toBe(1);
  await page.reload();
  const again = await visitor.panel(page);
  await again.getByText('Do not show this for this app').click();
  await again.getByRole('button', { name: 'Not today' }).click();
  await expect.poll(() => page.frames().length).toBe(1);
  await page.reload();
  await page.waitForTimeout(1500);
  expect(page.frames()).toHaveLength(1);
});
