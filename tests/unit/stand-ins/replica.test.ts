// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE, type Person } from '../../stand-ins/people.ts';
import { authorizeUrl } from '../../stand-ins/replica/app-pages.ts';
import { APPS } from '../../stand-ins/replica/apps.ts';
import { Directory } from '../../stand-ins/replica/directory.ts';
import { type Answer, answer } from '../../stand-ins/replica/flow.ts';

const { requester, reviewer, outsider } = PEOPLE;
let directory: Directory;
beforeEach(() => {
  directory = new Directory();
});

function get(address: string, session?: Person): Answer | undefined {
  const url = new URL(address, 'https://login.microsoftonline.com');
  return answer(directory, {
    method: 'GET',
    url,
    form: new URLSearchParams(),
    session,
    acceptLanguage: undefined,
  });
}

function post(path: string, form: Record<string, string>, session?: Person): Answer | undefined {
  const url = new URL(path, 'https://login.microsoftonline.com');
  return answer(directory, {
    method: 'POST',
    url,
    form: new URLSearchParams(form),
    session,
    acceptLanguage: undefined,
  });
}

function htmlOf(answered: Answer | undefined): string {
  if (!answered || !('page' in answered)) throw new Error('no page was answered');
  return answered.page.html;
}

const ctxOf = (html: string) => /name="ctx" value="([^"]+)"/.exec(html)?.[1] ?? '';
const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const adminConsent = `/${requester.tid}/v2.0/adminconsent?client_id=${APPS.calendar.clientId}&scope=https://graph.microsoft.com/Calendars.ReadWrite&redirect_uri=https://entra.microsoft.com/TokenAuthorize`;

describe('the replica of the sign-in service', () => {
  it('asks who one is, shows the wall as the answer to the form, and remembers the person', () => {
    const first = htmlOf(get(authorizeUrl(APPS.calendar)));
    expect(first).toContain('"sErrorCode":"50058"');
    const wall = post('/common/login', { ctx: ctxOf(first), loginfmt: requester.email });
    expect(htmlOf(wall)).toContain('"sErrorCode":"90094"');
    expect(wall?.session).toBe(requester);
    expect(htmlOf(get(authorizeUrl(APPS.calendar), requester))).toContain('"sErrorCode":"90094"');
  });

  it('can deliver the wall by a second address that carries only its handle', () => {
    directory.delivery = 'reprocess';
    const ctx = ctxOf(htmlOf(get(authorizeUrl(APPS.calendar))));
    const onward = post('/common/login', { ctx, loginfmt: requester.email });
    expect(onward).toMatchObject({ redirect: `/common/reprocess?ctx=${ctx}` });
    expect(htmlOf(get(`/common/reprocess?ctx=${ctx}`, requester))).toContain('90094');
  });

  it('shows the form with the workflow on, and takes what was written', () => {
    directory.workflow = true;
    const form = htmlOf(get(authorizeUrl(APPS.notes), requester));
    expect(documentOf(form).querySelectorAll('textarea')).toHaveLength(1);
    const sent = post(
      '/common/Consent/Request',
      { ctx: ctxOf(form), justification: 'Minutes next to the drawings.' },
      requester,
    );
    expect(htmlOf(sent)).toContain('"sErrorCode":"90096"');
    expect(directory.nativeRequests).toEqual([
      {
        clientId: APPS.notes.clientId,
        oid: requester.oid,
        justification: 'Minutes next to the drawings.',
      },
    ]);
  });

  it('lets people in only after somebody with the role accepted for all', () => {
    expect(htmlOf(get(adminConsent, requester))).toContain('90094');
    const review = htmlOf(get(adminConsent, reviewer));
    expect(post('/common/Consent/Set', { ctx: ctxOf(review) }, requester)).toBeUndefined();
    expect(post('/common/Consent/Set', { ctx: ctxOf(review) }, reviewer)).toMatchObject({
      redirect: expect.stringContaining('admin_consent=True'),
    });
    expect(get(authorizeUrl(APPS.calendar), requester)).toMatchObject({
      redirect: expect.stringContaining('code='),
    });
  });

  it('refuses strangers, disabled apps and the common endpoint for admins', () => {
    expect(htmlOf(get(authorizeUrl(APPS.calendar), outsider))).toContain('AADSTS50020');
    directory.disabled.add(APPS.calendar.clientId);
    expect(htmlOf(get(authorizeUrl(APPS.calendar), requester))).toContain('AADSTS7000112');
    const common = adminConsent.replace(requester.tid, 'common');
    expect(htmlOf(get(common, reviewer))).toContain('AADSTS9002328');
  });

  it('allows its own script and style by nonce and nothing else', () => {
    const answered = get(authorizeUrl(APPS.calendar), requester);
    const html = htmlOf(answered);
    const policy = (answered as { page: { headers: Record<string, string> } }).page.headers[
      'content-security-policy'
    ];
    const nonce = /script-src 'nonce-([^']+)'/.exec(policy ?? '')?.[1];
    expect(policy).toMatch(/^default-src 'none'/);
    expect(html).toContain(`<script nonce="${nonce}">//<![CDATA[\n$Config=`);
    expect(html).not.toMatch(/<script(?! nonce)|style="|onclick=/);
  });
});
