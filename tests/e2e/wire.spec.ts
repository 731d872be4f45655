import { CHROMIUM_ID } from '../../scripts/manifest.ts';
import { answerQuestions, sendFromPanel, waitUntilSent } from '../../scripts/tour/asking.ts';
import { startRecordingProxy } from '../stand-ins/recording-proxy.ts';
import { APPS } from '../stand-ins/replica/apps.ts';
import { expect, test } from './fixtures.ts';

/** What the extension may ask of the network, as PRIVACY.md says: the backend, and the sign-in it names. */
const BACKEND = [
  'GET /v1/discovery',
  'GET /v1/me',
  'GET /v1/changes',
  'GET /v1/events',
  `GET /v1/apps/${APPS.calendar.clientId}`,
  'POST /v1/requests',
];
const ISSUER = [
  /^GET \/\.well-known\/openid-configuration$/,
  /^GET \/auth(\/[\w-]+)?$/,
  /^(GET|POST) \/interaction\/[\w-]+$/,
  /^POST \/token$/,
  /^GET \/(jwks|favicon\.ico)$/,
];
/** Chromium's own errands (it is no part of us), refused by the proxy. */
const CHROMIUM_ITSELF =
  /^(CONNECT|GET|POST) ([\w-]+\.)*(google|googleapis|gvt1|gstatic)\.com(:443)?(\/|$)/;

test('a recording proxy sees the whole story, and nothing else leaves the browser', async ({
  visitor,
  world,
}) => {
  test.setTimeout(120_000);
  // Google's sign-in host is not part of this story; Chromium asks it for accounts of its own.
  const hosts = world.replica.hosts.filter((host) => !host.endsWith('.google.com'));
  const proxy = await startRecordingProxy(hosts, world.replica.port);
  const seenBefore = world.replica.log.length;
  try {
    const person = await visitor('requester', {
      more: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
    });
    const page = await person.signInTo(APPS.calendar);
    const panel = await person.panel(page);
    await answerQuestions(panel, ['minutes beside drawings', 'an hour a day', 'my project files']);
    await sendFromPanel(panel);
    await waitUntilSent(panel);
    const popup = await person.popup();
    await expect(popup.locator('[data-status=open]')).toHaveCount(1, { timeout: 20_000 });
    await popup.waitForTimeout(3000);
  } finally {
    await proxy.close();
  }
  const backend = new URL(world.backend.url).host;
  const issuer = new URL(world.identity.issuer).host;
  const at = (host: string) =>
    proxy.log
      .filter((line) => line.split(' ')[1]?.startsWith(host))
      .map((line) => line.replace(host, ''))
      // The browser asks first whether an extension may: the same address, nothing of ours in it.
      .filter((line) => !line.startsWith('OPTIONS '));
  expect(at(backend), 'it went through the proxy').toContain('POST /v1/requests');
  expect(at(backend).filter((line) => !BACKEND.includes(line))).toEqual([]);
  expect(at(backend).filter((line) => line === 'POST /v1/requests')).toHaveLength(1);
  expect(at(issuer).filter((line) => !ISSUER.some((known) => known.test(line)))).toEqual([]);

  const elsewhere = proxy.log.filter(
    (line) => !line.includes(backend) && !line.includes(issuer) && !CHROMIUM_ITSELF.test(line),
  );
  expect([...new Set(elsewhere)].sort()).toEqual([
    // Where the sign-in ends. Chromium reaches for it before it hands the answer over; nothing is ever sent there.
    `CONNECT ${CHROMIUM_ID}.chromiumapp.org:443`,
    'CONNECT login.microsoftonline.com:443',
  ]);
  // What went to the sign-in host is the person's own way through it; the extension adds nothing there.
  const signIn = world.replica.log
    .slice(seenBefore)
    .filter((line) => !line.endsWith('/favicon.ico'));
  expect(signIn.map((line) => line.replace(/\/[\da-f-]{36}\//, '/tenant/'))).toEqual([
    'GET login.microsoftonline.com/tenant/oauth2/v2.0/authorize',
    'POST login.microsoftonline.com/common/login',
  ]);
});
