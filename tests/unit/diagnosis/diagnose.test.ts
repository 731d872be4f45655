import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../lib/diagnosis/causes.ts';
import { causeOfCode, knownCodes } from '../../../lib/diagnosis/code-causes.ts';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import { diagnosisCatalogue } from '../../../lib/diagnosis/messages/catalogue.ts';
import { readPaste } from '../../../lib/diagnosis/reading.ts';
import { appFixOf } from '../../../lib/fixes/app-fix-of.ts';
import { allFixes, findFix } from '../../../lib/fixes/catalogue/all-fixes.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { formatMessage } from '../../../lib/i18n/translate.ts';
import { listCodes } from '../../../lib/screens/codes.ts';
import { CASES } from './cases.ts';

const first = (text: string) => diagnose(text)[0];

describe('a paste of each cause', () => {
  it('there is one for every cause', () => {
    expect(CASES.map(([cause]) => cause).sort()).toEqual(Object.keys(CAUSES).sort());
  });

  it.each(CASES)('%s', (cause, text) => {
    const found = first(text);
    expect(found?.cause).toBe(cause);
    expect(found?.fixes.every((id) => findFix(id))).toBe(true);
    expect(found?.evidence.length).toBeGreaterThan(0);
    expect(JSON.stringify(diagnose(text))).not.toMatch(/anna@|bob@|S3cr3t/);
  });
});

describe('codes', () => {
  it('every code of the screens’ table has a cause, and the class is the table’s', () => {
    for (const { code, meaning } of listCodes()) {
      if (!/^\d+$/.test(code)) {
        expect(first(`Error 400: ${code}`), code).toBeDefined();
        continue;
      }
      expect(causeOfCode(code), code).not.toBeNull();
      expect(first(`AADSTS${code}`)?.class, code).toBe(meaning.class);
    }
  });

  it.each([
    'AADSTS90094',
    'AADSTS90094:',
    'AADSTS 90094',
    'aadsts90094',
    'AADSTS-90094',
    'AADSTS: 90094',
    'AADSTS 900 94',
    'error 90094',
    'Error code: 90094',
    'error_code=90094',
    '"sErrorCode":"90094"',
    "iErrorCode':90094",
    '"error_codes": [90094]',
    '90094',
    '#90094',
    '9 0 0 9 4',
    '90 094',
    'nine zero zero nine four',
    'nine double oh nine four',
    'neun null null neun vier',
    'neuf zéro zéro neuf quatre',
    'nueve cero cero nueve cuatro',
    'nove zero zero nove quatro',
    '九〇〇九四',
    '９００９４',
    '٩٠٠٩٤',
    'Fehler 90094',
    'Fehlercode: 90094',
    'code erreur : 90094',
    'código de error 90094',
    'código de erro: 90094',
    'エラー コード: 90094',
    'رمز الخطأ: 90094',
    'AADSTS90094%3A+Need',
    '%22AADSTS90094%22',
    'A=41DSTS90094 =20=20 =3D',
    'https://login.microsoftonline.com/error?code=90094',
    'login.microsoftonline.com/error?code=90094',
  ])('%s is read', (text) => {
    expect(readPaste(text).codes.map(({ code }) => code)).toContain('90094');
  });

  it('a number that is no code is none', () => {
    for (const text of [
      'Los Angeles, CA 90094. Thank you very much for the lovely dinner that we all had last week, it was a great pleasure to see everybody again after such a long time.',
      'Ticket 1234567',
      'call +49 351 90094',
      '2026-11-21',
      '65001-2',
    ]) {
      expect(
        diagnose(text).filter(({ confidence }) => confidence === 'high'),
        text,
      ).toEqual([]);
    }
    expect(
      diagnose(
        'Los Angeles, CA 90094. Thank you very much for the lovely dinner that we all had last week, it was a great pleasure to see everybody again after such a long time.',
      ),
    ).toEqual([]);
  });

  it('ten at once are all named, the telling ones before the vague', () => {
    const codes = [
      '50058',
      '90094',
      '50105',
      '65001',
      '700016',
      '90097',
      '50020',
      '7000112',
      '650057',
      '9999991',
    ];
    const found = diagnose(codes.map((code) => `AADSTS${code}: text`).join('\n'));
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(codes.filter((code) => code !== '50058')),
    );
    expect(found.at(-1)?.cause).toBe('unknown-code');
  });

  it('an unknown code says so and leads to Microsoft’s look-up on the cloud of the sign-in', () => {
    expect(first('AADSTS7654321')).toMatchObject({
      cause: 'unknown-code',
      confidence: 'low',
      lookup: 'https://login.microsoftonline.com/error?code=7654321',
    });
    expect(
      first('https://login.microsoftonline.us/common/oauth2/authorize?client_id=x AADSTS7654321')
        ?.lookup ?? '',
    ).toBe('https://login.microsoftonline.us/error?code=7654321');
    expect(first('https://login.partner.microsoftonline.cn/error?code=7654321')?.lookup).toBe(
      'https://login.partner.microsoftonline.cn/error?code=7654321',
    );
  });

  it('has a cause for many codes', () => {
    expect(knownCodes().length).toBeGreaterThan(100);
  });
});

describe('words in other languages', () => {
  it.each([
    'Administratorgenehmigung erforderlich',
    'Need admin approval',
    '管理者の承認が必要',
    '需要管理员批准',
    'Se necesita la aprobación del administrador',
    "È necessaria l’approvazione dell'amministratore",
    'NEED ADMIN APPROVAL',
    'Need  admin\n approval',
    '<h1>Need&nbsp;admin approval</h1>',
  ])('%s', (text) => {
    expect(first(text)?.cause).toBe('admin-approval-needed');
  });
});

describe('what is kept', () => {
  it('ids, tenant, correlation id and time come out of the text', () => {
    const [, text] = CASES.find(([cause]) => cause === 'user-read-missing')!;
    expect(readPaste(text)).toMatchObject({
      clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5',
      correlationId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
      occurredAt: '2026-11-20T09:12:13Z',
    });
    const [, assigned] = CASES.find(([cause]) => cause === 'not-assigned')!;
    expect(readPaste(assigned)).toMatchObject({
      appName: 'Zoom',
      clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5',
    });
  });

  it('an app is recognized by id, name, return address, and Zoom is not ZoomInfo', () => {
    const fixOf = (text: string) => appFixOf(allFixes(), readPaste(text));
    expect(
      fixOf("AADSTS65001: ID '9e5f94bc-e8a4-4e73-b8be-63364c29d753' named 'Thunderbird'."),
    ).toBe('thunderbird');
    expect(
      fixOf(
        "AADSTS7000112: Application '01234567-89ab-4cde-8f01-23456789abcd'(Otter.ai) is disabled.",
      ),
    ).toBe('otter');
    expect(
      fixOf(
        'https://login.microsoftonline.com/common/oauth2/authorize?client_id=01234567-89ab-4cde-8f01-23456789abcd&redirect_uri=https://app.hubspot.com/x',
      ),
    ).toBe('hubspot');
    expect(fixOf('AADSTS90094 when I connect Zoom')).toBe('zoom-office-365');
    expect(fixOf('AADSTS90094 when I connect ZoomInfo')).toBeNull();
    expect(
      diagnose('AADSTS90094 when I connect Zoom', {
        findAppFix: (one) => appFixOf(allFixes(), one),
      })[0]?.fixes[0],
    ).toBe('zoom-office-365');

    // A cause that is not about the app keeps its own fix first.
    const noReviewer = diagnose('AADSTS90097 with Zoom', {
      findAppFix: (one) => appFixOf(allFixes(), one),
    })[0];
    expect(noReviewer?.fixes).toEqual(['no-reviewer', 'zoom-office-365']);
  });
});

describe('bad input', () => {
  it('nothing and nonsense give nothing', () => {
    for (const text of [
      '',
      '   ',
      '\u0000\u0001',
      '%%%%',
      'https://',
      'lorem ipsum',
      '🤷',
      '<>',
      '=',
      '\\u',
      '%E0%A4%A',
    ])
      expect(diagnose(text), text).toEqual([]);
  });

  it('a megabyte of anything is read in bounded time, and said to be cut', () => {
    const heavy = [
      '<',
      'a',
      '=3D',
      'https://',
      'a@',
      '%41',
      "user '",
      'error ',
      'x (',
      'login.microsoftonline.com/',
      '<a href=',
      'correlation ',
      'tenant ',
      'application ',
      'a1b2c3d4-',
      'eyJhb.',
      '&#',
      'AADSTS',
      '九 ',
    ].map((part) => part.repeat(Math.ceil(1_100_000 / part.length)));
    for (const text of heavy) {
      const began = performance.now();
      const reading = readPaste(`${text}\nAADSTS90094`);
      expect(performance.now() - began, text.slice(0, 12)).toBeLessThan(8000);
      expect(reading.truncated).toBe(true);
      expect(
        reading.codes.some(({ code }) => code === '90094'),
        text.slice(0, 12),
      ).toBe(true);
    }
  }, 120_000);
});

describe('sentences', () => {
  it('are there for every cause, class and forecast, in every language, and format', () => {
    const keys = Object.keys(diagnosisCatalogue.en) as (keyof typeof diagnosisCatalogue.en)[];
    for (const cause of Object.keys(CAUSES)) expect(keys).toContain(`cause.${cause}`);
    for (const locale of LOCALES) {
      expect(Object.keys(diagnosisCatalogue[locale]).sort()).toEqual([...keys].sort());
      for (const key of keys) {
        const text = diagnosisCatalogue[locale][key];
        expect(() =>
          formatMessage(text, locale, { evidence: 'prompt=consent', scope: 's', since: '2025-11' }),
        ).not.toThrow();
        if (locale !== 'en' && key.startsWith('cause.'))
          expect(text, `${locale} ${key}`).not.toBe(diagnosisCatalogue.en[key]);
      }
    }
  });
});
