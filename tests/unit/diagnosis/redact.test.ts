import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import { evidenceBundle } from '../../../lib/diagnosis/evidence-bundle.ts';
import { readPaste } from '../../../lib/diagnosis/reading.ts';
import { redact } from '../../../lib/diagnosis/redact.ts';
import { runContextOf } from '../../../lib/diagnosis/run-context.ts';

const SECRETS = [
  'state',
  'nonce',
  'code',
  'code_challenge',
  'login_hint',
  'id_token_hint',
  'ctx',
  'sFT',
  'flowToken',
  'canary',
  'apiCanary',
  'code_verifier',
  'client_secret',
  'id_token',
  'access_token',
  'refresh_token',
  'session_state',
  'client_info',
  'username',
  'SAMLRequest',
  'RelayState',
  'sCtx',
] as const;

/** A value that occurs nowhere else, so that finding any of it means a leak. */
const secret = fc.stringMatching(/^[A-Za-z0-9_-]{12,60}$/).map((text) => `SEC${text}RET`);
const person = fc.stringMatching(/^[a-z]{4,10}$/).map((name) => `who${name}@${name}corp.example`);
const jwt = fc
  .stringMatching(/^[A-Za-z0-9_-]{20,80}$/)
  .map((part) => `eyJhbGciOiJ${part}.eyJzdWIi${part}.sig${part}`);

const address = fc
  .record({
    host: fc.constantFrom(
      'login.microsoftonline.com',
      'login.microsoftonline.us',
      'login.partner.microsoftonline.cn',
      'login.live.com',
      'accounts.google.com',
      'app.vendor.example',
    ),
    path: fc.constantFrom(
      '/common/oauth2/v2.0/authorize',
      '/common/reprocess',
      '/callback',
      '/organizations/adminconsent',
      '/error',
      '/common/login',
    ),
    parameters: fc.array(fc.tuple(fc.constantFrom(...SECRETS), secret), {
      minLength: 1,
      maxLength: 8,
    }),
    person,
    token: jwt,
    returnSecret: secret,
    inHash: fc.boolean(),
    form: fc.nat(5),
  })
  .map((made) => {
    const query = new URLSearchParams();
    query.set('client_id', 'fc108d3f-543d-4374-bbff-c7c51f651fe5');
    query.set('scope', 'openid Calendars.ReadWrite');
    query.set('redirect_uri', `https://zoom.us/cb/${made.returnSecret}?state=${made.returnSecret}`);
    for (const [name, value] of made.parameters) query.append(name, value);
    query.append('login_hint', made.person);
    query.append('id_token_hint', made.token);
    const url = `https://${made.host}${made.path}${made.inHash ? '#' : '?'}${query}`;
    const text = [
      url,
      `Hello, I get AADSTS90094 at ${url} as ${made.person}. Regards`,
      `<a href="${url.replaceAll('&', '&amp;')}">AADSTS90094</a>`,
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=${made.returnSecret}`,
      `{"sErrorCode":"90094","urlPost":"${url}","sFT":"${made.returnSecret}","sPOST_Username":"${made.person}","canary":"${made.returnSecret}","token":"${made.token}"}`,
      `Cookie: ESTSAUTH=${made.returnSecret}; x=${made.returnSecret}\nAuthorization: Bearer ${made.token}\nstate=${made.returnSecret}&nonce=${made.returnSecret}\nAADSTS50020: User account '${made.person}' from ${url}`,
    ][made.form]!;
    const hidden = [
      ...made.parameters.map(([, value]) => value),
      made.person,
      encodeURIComponent(made.person),
      made.token,
      made.returnSecret,
    ];
    return { text, hidden };
  });

function leaks(text: string, hidden: readonly string[]): string[] {
  return hidden.filter((one) => text.includes(one));
}

describe('nothing secret', () => {
  it('is left in a redacted text, for 1,000 generated addresses', () => {
    fc.assert(
      fc.property(address, ({ text, hidden }) => {
        expect(leaks(redact(text), hidden)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is in a reading, a diagnosis, a run’s memory or a bundle, for 1,000 generated addresses', () => {
    fc.assert(
      fc.property(address, ({ text, hidden }) => {
        const reading = readPaste(text);
        const found = diagnose(text);
        const kept = JSON.stringify([
          reading,
          found,
          runContextOf(reading, found[0] ?? null),
          evidenceBundle(reading, null, 0),
        ]);
        expect(leaks(kept, hidden)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what may be kept', () => {
  it('stays readable', () => {
    const kept = redact(
      'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=fc108d3f-543d-4374-bbff-c7c51f651fe5&scope=openid%20Calendars.ReadWrite&redirect_uri=https%3A%2F%2Fzoom.us%2Fcb%3Fx%3D1&prompt=consent&state=abc&code=xyz',
    );
    expect(kept).toBe(
      'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=fc108d3f-543d-4374-bbff-c7c51f651fe5&scope=openid+Calendars.ReadWrite&redirect_uri=https://zoom.us&prompt=consent',
    );
    expect(redact('https://login.microsoftonline.com/error?code=65004')).toBe(
      'https://login.microsoftonline.com/error?code=65004',
    );
    expect(redact('Correlation ID: aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee')).toBe(
      'Correlation ID: aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
    );
  });

  it('cuts an app’s own address to its origin and takes people out', () => {
    expect(redact('see https://zoom.us/me/anna.smith/settings?x=1, please')).toBe(
      'see https://zoom.us, please',
    );
    expect(redact('From: Anna Smith <anna@contoso.com>\nDear Bob,\nAADSTS90094')).toBe(
      'From: [removed]\nDear [removed],\nAADSTS90094',
    );
    expect(redact("The signed in user 'anna smith' is blocked")).toBe(
      "The signed in user '[removed]' is blocked",
    );
  });
});

describe('the evidence bundle', () => {
  it('holds code, app, tenant, screen, correlation id and time', () => {
    const reading = readPaste(
      "AADSTS50105: the application Zoom ('fc108d3f-543d-4374-bbff-c7c51f651fe5') for 'anna@contoso.com' in tenant 'contoso.com'. Correlation ID: aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee Timestamp: 2026-11-20 09:12:13Z",
    );
    expect(
      evidenceBundle(reading, { screen: 'not-assigned', appName: null, correlationId: null }, 0),
    ).toEqual([
      { name: 'code', value: 'AADSTS50105' },
      { name: 'app', value: 'Zoom' },
      { name: 'client-id', value: 'fc108d3f-543d-4374-bbff-c7c51f651fe5' },
      { name: 'tenant', value: 'contoso.com' },
      { name: 'cloud', value: 'global' },
      { name: 'screen', value: 'not-assigned' },
      { name: 'correlation-id', value: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee' },
      { name: 'time', value: '2026-11-20T09:12:13Z' },
    ]);
  });

  it('takes the time of now when the text has none', () => {
    expect(evidenceBundle(readPaste('90094'), null, Date.UTC(2026, 10, 21)).at(-1)).toEqual({
      name: 'time',
      value: '2026-11-21T00:00:00.000Z',
    });
  });
});
