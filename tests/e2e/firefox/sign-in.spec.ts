import { PEOPLE } from '../../stand-ins/people.ts';
import { expect, pickPerson, test } from './firefox.ts';

test('a person signs in to the backend from Firefox', async ({ firefox, world }) => {
  const page = await firefox.open('popup.html');
  const saved = await page.evaluate(
    (backendUrl) =>
      chrome.runtime.sendMessage({ kind: 'desk/save-settings', patch: { backendUrl } }),
    world.backend.url,
  );
  expect(saved).toMatchObject({ ok: true });
  // The answer comes only after the window below was used, so it is not waited for here.
  await page.evaluate(() => {
    const kept = globalThis as { signedIn?: unknown };
    chrome.runtime.sendMessage({ kind: 'desk/sign-in', interactive: true }).then((answer) => {
      kept.signedIn = answer;
    });
  });
  await pickPerson(firefox.browser, world.identity.issuer, 'requester');
  await expect
    .poll(() => page.evaluate(() => (globalThis as { signedIn?: unknown }).signedIn), {
      timeout: 15_000,
    })
    .toMatchObject({ ok: true });
  const state = await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'desk/state' }));
  expect(state).toMatchObject({
    value: { backend: { kind: 'signed-in', me: { user: { name: PEOPLE.requester.name } } } },
  });
});
