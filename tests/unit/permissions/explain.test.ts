import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { explainPermission, permissionClass } from '../../../lib/permissions/explain.ts';
import { allGraphPermissions } from '../../../lib/permissions/facts.ts';
import type { PermissionLike } from '../../../lib/permissions/normalise.ts';

const GRAPH_COUNT = 1448;
const GRAPH = 'https://graph.microsoft.com';
const say = (value: string, kind: 'delegated' | 'application' = 'delegated', resource = GRAPH) =>
  explainPermission({ resource, value, kind }, 'en');

describe('every Graph permission', () => {
  const all = allGraphPermissions();

  it('is in the list', () => {
    expect(all.length).toBeGreaterThanOrEqual(GRAPH_COUNT);
  });

  it.each(LOCALES)('is explained, without a fallback, in %s', (locale) => {
    const explained = all.map((permission) => explainPermission(permission, locale));
    const known = explained.filter((one) => one.known);
    expect(known.length / all.length).toBeGreaterThanOrEqual(0.95);
    for (const { sentence, classReason } of explained) {
      expect(sentence.length).toBeGreaterThan(5);
      expect(sentence).not.toMatch(/[{}]|undefined|(verb|reach|class|api)\./);
      expect(classReason.length).toBeGreaterThan(3);
    }
  });

  it('leaves few to the general phrase for special functions', () => {
    const special = all.filter((one) =>
      explainPermission(one, 'en').sentence.includes('special function'),
    );
    expect(special.length / all.length).toBeLessThan(0.05);
  });

  it('tells the same permission apart by kind', () => {
    expect(say('Contacts.Read').sentence).not.toBe(say('Contacts.Read', 'application').sentence);
  });

  it('never classes an application permission below the same delegated one', () => {
    const order = ['low', 'medium', 'high', 'critical'];
    const delegated = new Set(
      all.filter((one) => one.kind === 'delegated').map((one) => one.value),
    );
    const lower = all
      .filter((one) => one.kind === 'application' && delegated.has(one.value))
      .filter(
        (one) =>
          order.indexOf(permissionClass(one)) <
          order.indexOf(permissionClass({ ...one, kind: 'delegated' })),
      );
    expect(lower).toEqual([]);
  });

  it('never classes writing below reading the same', () => {
    const order = ['low', 'medium', 'high', 'critical'];
    const names = new Set(all.map((one) => `${one.kind} ${one.value}`));
    const lower = all.filter((one) => {
      const write = one.value.replace('.Read.', '.ReadWrite.').replace(/\.Read$/, '.ReadWrite');
      if (write === one.value || !names.has(`${one.kind} ${write}`)) return false;
      const writing = permissionClass({ value: write, kind: one.kind });
      return order.indexOf(writing) < order.indexOf(permissionClass(one));
    });
    expect(lower).toEqual([]);
  });
});

describe('class', () => {
  it.each([
    ['openid', 'delegated', 'low'],
    ['User.Read', 'delegated', 'low'],
    ['offline_access', 'delegated', 'low'],
    ['Calendars.ReadWrite', 'delegated', 'medium'],
    ['Mail.ReadBasic', 'delegated', 'medium'],
    ['Mail.Read', 'delegated', 'high'],
    ['Mail.Send', 'delegated', 'high'],
    ['Files.ReadWrite.All', 'delegated', 'high'],
    ['EWS.AccessAsUser.All', 'delegated', 'high'],
    ['Mail.Read', 'application', 'critical'],
    ['full_access_as_app', 'application', 'critical'],
    ['RoleManagement.ReadWrite.Directory', 'delegated', 'critical'],
    ['RoleManagement.Read.Directory', 'delegated', 'medium'],
    ['Directory.ReadWrite.All', 'application', 'critical'],
    ['User.ReadBasic.All', 'delegated', 'low'],
    ['Sites.Selected', 'application', 'medium'],
    ['Reports.Read.All', 'application', 'medium'],
  ] as const)('%s %s is %s', (value, kind, expected) => {
    expect(say(value, kind).class).toBe(expected);
  });
});

describe('facts', () => {
  it('say since when Microsoft refuses it by default and whether an admin is always needed', () => {
    expect(say('Mail.Read')).toMatchObject({
      blockedByDefaultSince: '2025-11',
      adminConsentRequired: false,
    });
    expect(say('Files.Read.All').blockedByDefaultSince).toBe('2025-08');
    expect(say('Contacts.ReadWrite').blockedByDefaultSince).toBe('2026-07');
    expect(say('User.Read').blockedByDefaultSince).toBeNull();
    expect(say('Directory.Read.All').adminConsentRequired).toBe(true);
    expect(
      say('user_impersonation', 'delegated', 'https://management.azure.com').adminConsentRequired,
    ).toBeNull();
  });
});

describe('spellings', () => {
  it.each([
    [{ value: 'Mail.Read' }],
    [{ value: 'mail.read' }],
    [{ value: 'https://graph.microsoft.com/Mail.Read' }],
    [{ value: 'https://graph.microsoft.com//Mail.Read' }],
    [{ resource: '00000003-0000-0000-C000-000000000000', value: 'Mail.Read' }],
    [{ resource: '', value: '00000003-0000-0000-c000-000000000000/Mail.Read' }],
    [{ resource: 'https://graph.microsoft.us', value: 'Mail.Read' }],
    [{ resource: 'https://outlook.office.com', value: 'Mail.Read' }],
    [{ resource: 'https://www.googleapis.com', value: 'gmail.readonly' }],
    [{ resource: '', value: 'https://www.googleapis.com/auth/gmail.readonly' }],
  ] as [PermissionLike][])('%j means reading mail', (permission) => {
    expect(explainPermission(permission, 'en').sentence).toContain('every mail');
  });
});

describe('other APIs', () => {
  it.each([
    ['https://management.azure.com/', 'user_impersonation', 'Azure Resource Manager'],
    ['cfa8b339-82a2-471a-a3c9-0fc0be7a4093', 'user_impersonation', 'Azure Key Vault'],
    ['https://analysis.windows.net/powerbi/api', 'Dataset.ReadWrite.All', 'Power BI'],
    ['https://contoso.crm4.dynamics.com', 'user_impersonation', 'Dynamics 365'],
    ['https://contoso.sharepoint.com', 'AllSites.FullControl', 'SharePoint'],
    ['https://outlook.office365.com', 'full_access_as_app', 'mailbox'],
    ['https://vault.azure.net', '.default', 'Azure Key Vault'],
  ])('%s %s speaks of %s', (resource, value, words) => {
    const told = say(value, 'delegated', resource);
    expect(told.known).toBe(true);
    expect(told.sentence).toContain(words);
  });
});

describe('the unknown', () => {
  it.each([
    ['Mail.Frobnicate', GRAPH],
    ['Unheard.Read.All', GRAPH],
    ['read', 'api://3f2d6a1e-0000-4000-8000-000000000001'],
    ['Read.All', 'https://evil.example/https://graph.microsoft.com'],
    ['Mail.Read', 'https://graph.microsoft.com.evil.example'],
    ['youtube', 'https://www.googleapis.com'],
  ])('%s of %s is said to be unknown, and grave', (value, resource) => {
    const told = say(value, 'delegated', resource);
    expect(told.known).toBe(false);
    expect(told.class).toBe('high');
    expect(told.sentence).toMatch(/do not know/);
  });

  it('never fails and never grows without bound, whatever is asked', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 2000 }), fc.webUrl());
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('delegated' as const, 'application' as const, null),
        fc.constantFrom(...LOCALES),
        (resource, value, kind, locale) => {
          const told = explainPermission({ resource, value, kind }, locale);
          expect(told.sentence.length).toBeGreaterThan(0);
          expect(told.sentence.length).toBeLessThan(700);
        },
      ),
    );
  });
});
