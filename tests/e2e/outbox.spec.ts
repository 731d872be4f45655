import { answerQuestions, sendFromPanel, until } from '../../scripts/tour/asking.ts';
import { expect, test } from './fixtures.ts';

test('a request made while the backend is off survives the worker and goes out once', async ({
  openBlocked,
  world,
}) => {
  test.setTimeout(150_000);
  const { visitor, page } = await openBlocked({ as: 'designee', app: 'notes' });
  // A person no other test asks as: the world, and what stands in it, is shared by the tests of a worker.
  // Signed in before, so that only the network is missing.
  const desk = await visitor.popup();
  const signedIn = await desk.evaluate(() =>
    chrome.runtime.sendMessage({ kind: 'desk/sign-in', interactive: true }),
  );
  expect(signedIn).toMatchObject({ ok: true });
  await world.backend.stop();
  try {
    const panel = await visitor.panel(page);
    await answerQuestions(panel, ['minutes beside drawings', 'an hour a day', 'my project files']);
    await sendFromPanel(panel);
    await desk.reload();
    const row = desk.locator('[data-local-id]').first();
    await expect(row).toBeVisible();
    expect(await row.getAttribute('data-status')).not.toBe('open');

    const session = await visitor.context.newCDPSession(desk);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await world.backend.start();
    await desk.reload();
    await until(
      'it never went out',
      async () => (await row.getAttribute('data-status')) === 'open',
      100_000,
    );
  } finally {
    await world.backend.start();
  }
  const mails = () =>
    world.mail.messages().filter((mail) => mail.to.includes(visitor.person.email));
  await expect.poll(() => mails().length).toBe(1);
  await desk.waitForTimeout(2000);
  expect(mails(), 'sent once in effect').toHaveLength(1);
});
