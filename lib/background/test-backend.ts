import { isSafeIssuer } from '../auth/issuer-rules.ts';
import { callBackend } from '../backend/backend.ts';
import { parseTolerant } from '../backend/parse-tolerant.ts';
import { Discovery } from '../contract/me.ts';
import type { Answers } from '../messaging/protocol.ts';
import { isSafeBackend } from '../settings/save.ts';
import type { Desk } from './desk.ts';
import { localeFor } from './locale-for.ts';
import { backgroundText } from './messages/catalogue.ts';

type Outcome = Answers['desk/test-backend'];
type StepName = Outcome['steps'][number]['name'];
const STEPS: readonly StepName[] = [
  'address',
  'reachable',
  'discovery',
  'sign-in-service',
  'version',
];
/** The interface this extension speaks. */
const API_MAJOR = 1;
const ISSUER_TIMEOUT_MS = 10_000;

/** Tries an address step by step; the first step that fails says why, those after it were not tried. */
export async function testBackend(desk: Desk, typed: string): Promise<Outcome> {
  const { settings } = await desk.settings();
  const say = backgroundText(localeFor(settings, null, desk.browser.i18n.getUILanguage()));
  const steps: Outcome['steps'] = [];
  const pass = (detail: string) => {
    steps.push({ name: STEPS[steps.length] ?? 'version', ok: true, detail });
  };
  const fail = (detail: string): Outcome => {
    steps.push({ name: STEPS[steps.length] ?? 'version', ok: false, detail });
    for (const name of STEPS.slice(steps.length)) {
      steps.push({ name, ok: false, detail: say('notTried') });
    }
    return { steps, ok: false };
  };

  const url = typed.trim().replace(/\/+$/, '');
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return fail(say('addressBad'));
  if (!isSafeBackend(url)) return fail(say('addressInsecure'));
  pass(say('addressOk'));

  const found = await callBackend(desk, url, null, { method: 'GET', path: '/v1/discovery' });
  if (found.kind === 'unreachable') return fail(say('reachableBad', { detail: found.detail }));
  pass(say('reachableOk'));
  if (found.kind === 'problem') {
    if (found.name === null) return fail(say('discoveryBad'));
    return fail(say('discoveryStatus', { detail: found.detail }));
  }
  const discovery = parseTolerant(Discovery, found.body);
  if (!discovery.success) return fail(say('discoveryBad'));
  const { issuer, organisationName, apiVersion } = discovery.data;
  pass(say('discoveryOk', { organisation: organisationName }));

  if (!isSafeIssuer(issuer)) return fail(say('issuerInsecure', { issuer }));
  const said = await issuerName(desk, issuer);
  if (said instanceof Error) {
    return fail(say('issuerUnreachable', { issuer, detail: said.message }));
  }
  if (said !== issuer && !said.includes('{tenantid}')) {
    return fail(say('issuerOther', { issuer, found: said.slice(0, 300) }));
  }
  pass(say('issuerOk', { issuer }));

  const major = Number.parseInt(apiVersion.replace(/^v/i, ''), 10);
  if (major > API_MAJOR) return fail(say('versionNew', { version: apiVersion }));
  if (!(major >= API_MAJOR)) return fail(say('versionOld', { version: apiVersion }));
  pass(say('versionOk', { version: apiVersion }));
  return { steps, ok: true };
}

async function issuerName({ fetch }: Desk, issuer: string): Promise<string | Error> {
  try {
    const address = `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`;
    const signal = AbortSignal.timeout(ISSUER_TIMEOUT_MS);
    const response = await fetch(address, { signal, credentials: 'omit' });
    if (!response.ok) return new Error(`HTTP ${response.status}`);
    const body: unknown = await response.json();
    const name = (body as { issuer?: unknown } | null)?.issuer;
    return typeof name === 'string' ? name : new Error('no issuer');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
