import { findPerson, type Person } from '../people.ts';
import { findApp } from './apps.ts';
import type { Directory, SignIn } from './directory.ts';
import type { Rendered } from './page.ts';
import * as screens from './screens.ts';
import { pageLanguage } from './words.ts';

/** An answer of the sign-in service: a page, or a way onward; `session` is the person now signed in. */
export type Answer = { session?: Person } & ({ page: Rendered } | { redirect: string });

export interface Asked {
  method: string;
  url: URL;
  form: URLSearchParams;
  /** The person whose session cookie came along. */
  session: Person | undefined;
  acceptLanguage: string | undefined;
}

/** Answers one request to the sign-in host; undefined when the address means nothing to it. */
export function answer(directory: Directory, asked: Asked): Answer | undefined {
  const { pathname } = asked.url;
  if (asked.method === 'POST') return answerForm(directory, asked);
  if (/^\/[^/]+\/reprocess$/.test(pathname)) return answerReprocess(directory, asked);
  const start = startOf(asked);
  if (!start) return undefined;
  const signIn = directory.begin(start);
  const choose = asked.url.searchParams.get('prompt') === 'select_account';
  if (asked.session && !choose) return settle(directory, signIn, asked.session);
  return { page: screens.signInScreen(signIn, asked.url.searchParams.get('login_hint')) };
}

function answerForm(directory: Directory, { url, form, session }: Asked): Answer | undefined {
  const signIn = directory.find(form.get('ctx'));
  if (!signIn) return undefined;
  switch (url.pathname) {
    case '/common/login': {
      const person = findPerson((form.get('loginfmt') ?? '').trim().toLowerCase());
      if (!person) return { page: screens.signInScreen(signIn, null) };
      if (directory.delivery === 'reprocess')
        return { session: person, redirect: `/common/reprocess?ctx=${signIn.ctx}` };
      return { ...settle(directory, signIn, person), session: person };
    }
    case '/common/Consent/Request': {
      if (!session) return { page: screens.signInScreen(signIn, null) };
      directory.nativeRequests.push({
        clientId: signIn.app.clientId,
        oid: session.oid,
        justification: form.get('justification') ?? '',
      });
      return { page: screens.requestSentScreen(signIn, session) };
    }
    case '/common/Consent/Set': {
      if (!session || directory.judge(signIn, session).kind !== 'consent') return undefined;
      directory.granted.add(signIn.app.clientId);
      directory.disabled.delete(signIn.app.clientId);
      return { redirect: consentedUrl(signIn, session) };
    }
    default:
      return undefined;
  }
}

function answerReprocess(directory: Directory, { url, session }: Asked): Answer | undefined {
  const signIn = directory.find(url.searchParams.get('ctx'));
  if (!signIn) return undefined;
  const choose = url.searchParams.get('prompt') === 'select_account';
  if (!session || choose) return { page: screens.signInScreen(signIn, null) };
  return settle(directory, signIn, session);
}

/** The end of a sign-in: into the app, a consent page, or one of the blocked screens. */
function settle(directory: Directory, signIn: SignIn, person: Person): Answer {
  const verdict = directory.judge(signIn, person);
  if (verdict.kind === 'in') return { redirect: signedInUrl(signIn) };
  if (verdict.kind === 'consent') return { page: screens.adminConsentScreen(signIn, person) };
  switch (verdict.code) {
    case '90094':
    case '900941':
      return { page: screens.needApprovalScreen(signIn, person, verdict.code) };
    case '90095':
    case '900981':
      return { page: screens.approvalRequiredScreen(signIn, person, verdict.code) };
    case '90096':
      return { page: screens.requestSentScreen(signIn, person) };
    default:
      return { page: screens.errorScreen(signIn, person, verdict.code) };
  }
}

function startOf({ url, acceptLanguage }: Asked): Omit<SignIn, 'ctx'> | undefined {
  const match =
    /^\/([^/]+)\/(oauth2\/v2\.0\/authorize|oauth2\/authorize|v2\.0\/adminconsent|adminconsent)$/.exec(
      url.pathname,
    );
  const app = findApp(url.searchParams.get('client_id') ?? '');
  if (!match?.[1] || !match[2] || !app) return undefined;
  const kind = match[2].endsWith('authorize')
    ? 'authorize'
    : match[2].startsWith('v2.0')
      ? 'adminconsent-v2'
      : 'adminconsent-v1';
  const asked = (url.searchParams.get('scope') ?? '').split(' ').filter(Boolean);
  return {
    kind,
    app,
    tenant: match[1],
    scopes:
      asked.length > 0 && !asked.some((s) => s.endsWith('/.default'))
        ? asked.map(bare)
        : app.scopes,
    redirectUri: url.searchParams.get('redirect_uri') ?? `https://${app.host}/auth/consented`,
    state: url.searchParams.get('state'),
    language: pageLanguage(
      url.searchParams.get('mkt') ?? url.searchParams.get('ui_locales') ?? acceptLanguage,
    ),
  };
}

function bare(scope: string): string {
  return scope.replace(/^https:\/\/graph\.microsoft\.com\//, '');
}

function signedInUrl(signIn: SignIn): string {
  const url = new URL(signIn.redirectUri);
  url.searchParams.set('code', 'secret-code-0.AAA');
  if (signIn.state) url.searchParams.set('state', signIn.state);
  return url.href;
}

function consentedUrl(signIn: SignIn, person: Person): string {
  const url = new URL(signIn.redirectUri);
  url.searchParams.set('admin_consent', 'True');
  url.searchParams.set('tenant', person.tid);
  if (signIn.kind === 'adminconsent-v2') url.searchParams.set('scope', signIn.scopes.join(' '));
  if (signIn.state) url.searchParams.set('state', signIn.state);
  return url.href;
}
