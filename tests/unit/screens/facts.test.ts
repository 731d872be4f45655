// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAuthorizeAddress } from '../../../lib/screens/address.ts';
import { explainCode, listCodes } from '../../../lib/screens/codes.ts';
import { detectScreen, looksBlocked, showsPanel } from '../../../lib/screens/detect.ts';
import { mergeFacts } from '../../../lib/screens/merge-facts.ts';
import { BLOCKED } from '../../fixtures/screens/blocked.ts';
import { consentBody, errorBody, formBody, needBody } from '../../fixtures/screens/bodies.ts';
import {
  APP,
  authorizeUrl,
  OTHER,
  page,
  reprocessUrl,
  TENANT,
} from '../../fixtures/screens/fixture.ts';
import { loadFixture } from '../../fixtures/screens/load.ts';
import { ENGLISH, LANGUAGES } from '../../fixtures/screens/words.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const named = (name: string) => {
  const fixture = BLOCKED.find((one) => one.name === name)!;
  return detectScreen(fixture.url, loadFixture(fixture))!;
};

describe('what an error text names', () => {
  it.each([
    ['65001', { clientId: APP, appName: 'Zoom' }],
    ['90008', { clientId: APP, appName: 'Zoom' }],
    ['50105', { clientId: APP, appName: 'Zoom', signedInAs: 'ada@contoso.example' }],
    ['50020', { clientId: APP, appName: 'Zoom', signedInAs: 'ada@fabrikam.example' }],
    ['90072', { clientId: APP, appName: 'Zoom' }],
    ['7000112', { clientId: APP, appName: 'Zoom' }],
    ['700016', { clientId: APP, appName: null }],
    ['90099', { clientId: APP, appName: 'Zoom' }],
    ['650057', { clientId: APP, appName: 'Zoom' }],
    // These quote the resource: it is not the app that asks.
    ['650052', { clientId: null, appName: null }],
    ['500014', { clientId: null, appName: null }],
  ])('AADSTS%s', (code, facts) => {
    expect(named(`error ${code}`)).toMatchObject({
      errorCode: code,
      correlationId: '7f6e5d4c-3b2a-4190-8877-665544332211',
      ...facts,
    });
    expect(named(`error ${code} in the text alone`)).toMatchObject(facts);
  });

  it('is dropped once it is read', () => {
    expect(named('error 50011')).not.toHaveProperty('errorText');
  });
});

describe('what the page and its address say', () => {
  it('is all there on an authorize address', () => {
    const html = page({
      config: {
        pgid: 'ConvergedError',
        sErrorCode: '90095',
        sPOST_Username: 'ada@contoso.example',
        urlCancel: 'https://app.zoom.example/back?state=SECRET',
      },
      body: formBody(ENGLISH),
    });
    const facts = detectScreen(
      authorizeUrl({ tenant: 'contoso.example', more: '&prompt=consent' }),
      parse(html),
    )!;
    expect(facts).toMatchObject({
      screen: 'approval-required',
      confidence: 'high',
      clientId: APP,
      tenant: 'contoso.example',
      appName: 'Zoom',
      publisherName: 'zoom.example',
      publisherVerified: null,
      prompt: 'consent',
      endpoint: 'v2',
      returnOrigin: 'https://app.zoom.example',
      signedInAs: 'ada@contoso.example',
      hasNativeForm: true,
      pageLanguage: 'en-US',
    });
    expect(facts.permissions).toHaveLength(5);
  });

  it('takes the rest from the address seen earlier in the tab', () => {
    const html = page({
      config: { pgid: 'ConvergedError', sErrorCode: '90094' },
      body: needBody(ENGLISH),
    });
    const facts = detectScreen(reprocessUrl(), parse(html))!;
    expect(facts).toMatchObject({
      clientId: null,
      tenant: 'common',
      permissions: [],
      publisherVerified: false,
    });
    const merged = mergeFacts(facts, readAuthorizeAddress(authorizeUrl({ tenant: TENANT })));
    expect(merged).toMatchObject({
      clientId: APP,
      tenant: TENANT,
      endpoint: 'v2',
      returnOrigin: 'https://app.zoom.example',
    });
    expect(merged.permissions).toHaveLength(5);
  });

  it('believes no address of another app or another cloud', () => {
    const facts = named('error 65001');
    for (const url of [
      authorizeUrl({ app: OTHER }),
      authorizeUrl({ host: 'login.microsoftonline.us' }),
    ])
      expect(mergeFacts(facts, readAuthorizeAddress(url))).toEqual(facts);
    expect(mergeFacts(facts, null)).toEqual(facts);
  });

  it('keeps a tenant of the page over the shared endpoint of the address', () => {
    const html = page({ config: { sErrorCode: '90094' }, body: needBody(ENGLISH) });
    const facts = detectScreen(reprocessUrl('login.microsoftonline.com', TENANT), parse(html))!;
    expect(mergeFacts(facts, readAuthorizeAddress(authorizeUrl())).tenant).toBe(TENANT);
  });

  it.each(LANGUAGES.map((words) => [words.language, words] as const))(
    'reads the app name in %s',
    (_, words) => {
      const html = page({
        config: { sErrorCode: '90094' },
        language: words.language,
        body: needBody(words, 'Kalender & Co'),
      });
      expect(detectScreen(reprocessUrl(), parse(html))).toMatchObject({
        appName: 'Kalender & Co',
        pageLanguage: words.language,
      });
    },
  );
});

describe('hostile pages', () => {
  const names = [
    'x'.repeat(10_000),
    '\u202eevil\u202c'.repeat(500),
    '<img src=x onerror=alert(1)>',
    'a\u0000b\nc',
    '"}];$Config={}',
  ];
  it.each(names)('an app name stays bounded text (%#)', (name) => {
    const html = page({
      config: { sErrorCode: '90094', sAppName: name },
      body: needBody(ENGLISH, name),
    });
    const facts = detectScreen(reprocessUrl(), parse(html))!;
    expect(facts.appName!.length).toBeLessThanOrEqual(256);
    expect(facts.appName).not.toMatch(/[\0\n]/);
  });

  it('values of the wrong kind are as good as none', () => {
    const config = {
      pgid: ['x'],
      sErrorCode: { a: 1 },
      iErrorCode: '90094',
      strServiceExceptionMessage: 7,
      arrScopes: 'x',
      urlPost: 3,
      urlCancel: [],
      correlationId: {},
      sPOST_Username: 5,
      sAppName: null,
      oAppCobranding: 'x',
    };
    const facts = detectScreen(reprocessUrl(), parse(page({ config, body: needBody(ENGLISH) })))!;
    expect(facts).toMatchObject({
      screen: 'need-admin-approval',
      correlationId: null,
      permissions: [],
    });
  });

  it('an empty document is no screen', () => {
    for (const html of ['', '<', '<html></html>', '<frameset></frameset>'])
      expect(detectScreen(reprocessUrl(), parse(html))).toBeUndefined();
  });

  it('ten thousand lines are read no further than needed', () => {
    const body = `<div>${'<p>line</p>'.repeat(10_000)}</div>${errorBody(ENGLISH, 'AADSTS90094: x')}`;
    expect(detectScreen(reprocessUrl(), parse(page({ config: null, body })))).toBeUndefined();
  });
});

describe('the canary', () => {
  it('is called by a new code of the approval family and by a form nobody expected', () => {
    const fresh = page({
      config: { pgid: 'ConvergedError', sErrorCode: '900999' },
      body: errorBody(ENGLISH, 'x'),
    });
    const form = page({
      config: { pgid: 'ConvergedNewThing Error' },
      pageId: null,
      body: `<p>a</p><p>b</p><p>c</p><textarea></textarea>`,
    });
    expect(looksBlocked(reprocessUrl(), parse(fresh))).toBe(true);
    expect(looksBlocked(reprocessUrl(), parse(form))).toBe(true);
  });

  it('is quiet on ordinary pages and elsewhere', () => {
    expect(
      looksBlocked(
        reprocessUrl(),
        parse(
          page({
            pageId: 'ConvergedConsent',
            config: { pgid: 'ConvergedConsent', arrScopes: [] },
            body: consentBody(ENGLISH),
          }),
        ),
      ),
    ).toBe(false);
    expect(
      looksBlocked(
        'https://evil.example/',
        parse(page({ config: { sErrorCode: '900999' }, body: '' })),
      ),
    ).toBe(false);
  });
});

describe('the table of codes', () => {
  it('holds each code once, and gives a panel to what stops people', () => {
    const codes = listCodes();
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    for (const { code, meaning } of codes) {
      expect(explainCode(code)).toEqual(meaning);
      expect(meaning.severity === 'noise').toBe(meaning.class === 'ignore');
    }
  });

  it('knows the families it does not list and nothing else', () => {
    expect(explainCode('53009')?.screen).toBe('conditional-access');
    expect(explainCode('650099')?.screen).toBe('vendor-error');
    for (const code of ['50173', '530', '650', '', '9009', '5300', 'constructor'])
      expect(explainCode(code), code).toBeUndefined();
  });

  it('shows no panel where none can help', () => {
    const facts = named('need en-US');
    expect(showsPanel(facts)).toBe(true);
    for (const screen of ['user-consent', 'admin-consent', 'conditional-access'] as const)
      expect(showsPanel({ ...facts, screen })).toBe(false);
    expect(showsPanel({ ...facts, errorCode: '65004', screen: 'consent-error' })).toBe(false);
  });
});
