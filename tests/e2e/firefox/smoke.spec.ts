import { expect, test } from './firefox.ts';

test('the panel stands on the production host name in real Firefox', async ({ firefox }) => {
  const page = await firefox.signInTo('calendar', 'requester');
  const panel = await firefox.panel(page);
  const seen = await panel.$eval('[data-screen]', (root) => ({
    provider: root.getAttribute('data-provider'),
    screen: root.getAttribute('data-screen'),
    text: document.body.textContent ?? '',
  }));
  expect(seen.provider).toBe('entra');
  expect(seen.screen).toBe('need-admin-approval');
  expect(seen.text).toContain('Tidewater Calendar Sync');
});
