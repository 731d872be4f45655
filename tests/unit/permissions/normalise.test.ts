import { describe, expect, it } from 'vitest';
import { apiOf } from '../../../lib/permissions/apis.ts';
import { idOfPermission, permissionOfId } from '../../../lib/permissions/graph-ids.ts';
import { normalisePermission, scopesOf } from '../../../lib/permissions/normalise.ts';

describe('normalisePermission', () => {
  it.each([
    ['https://graph.microsoft.com/.default', 'https://graph.microsoft.com', '.default'],
    [
      'https://management.core.windows.net//.default',
      'https://management.core.windows.net',
      '.default',
    ],
    [
      'api://12345678-1234-4123-8123-123456789012/access_as_user',
      'api://12345678-1234-4123-8123-123456789012',
      'access_as_user',
    ],
    ['Mail.Read', 'https://graph.microsoft.com', 'Mail.Read'],
    ['https://www.googleapis.com/auth/drive.file', 'https://www.googleapis.com', 'drive.file'],
    ['https://mail.google.com/', 'https://www.googleapis.com', 'mail.google.com'],
    ['https://', 'https://graph.microsoft.com', 'https://'],
  ])('%s → %s and %s', (scope, resource, value) => {
    const normal = normalisePermission({ value: scope });
    expect([normal.resource, normal.value]).toEqual([resource, value]);
  });
});

describe('scopesOf', () => {
  it('takes an authorize address’s scope apart, each once, in order', () => {
    const found = scopesOf('openid  Mail.Read https://outlook.office.com/SMTP.Send Mail.Read');
    expect(found.map((one) => one.value)).toEqual(['openid', 'Mail.Read', 'SMTP.Send']);
    expect(found[2]?.resource).toBe('https://outlook.office.com');
    expect(scopesOf('')).toEqual([]);
  });

  it('belongs to the resource of a v1 address when one is named', () => {
    expect(scopesOf('user_impersonation', 'https://management.azure.com')[0]?.resource).toBe(
      'https://management.azure.com',
    );
  });
});

describe('apiOf', () => {
  it.each([
    ['00000002-0000-0ff1-ce00-000000000000', 'exchange'],
    ['00000003-0000-0FF1-CE00-000000000000', 'sharepoint'],
    ['https://graph.windows.net/', 'aad-graph'],
    ['https://dod-graph.microsoft.us', 'graph'],
    ['https://contoso-my.sharepoint.com', 'sharepoint'],
    ['graph', 'graph'],
  ])('%s is %s', (resource, key) => {
    expect(apiOf(resource)?.key).toBe(key);
  });

  it.each([
    '',
    'https://graph.microsoft.com.evil.example',
    'https://sharepoint.com.evil',
    'nonsense',
    'https://.sharepoint.com',
    'https://evilsharepoint.com',
  ])('%j is none we know', (resource) => {
    expect(apiOf(resource)).toBeNull();
  });
});

describe('ids', () => {
  it.each([
    ['e1fe6dd8-ba31-4d61-89e7-88639da4683d', 'User.Read', 'delegated'],
    ['1ec239c2-d7c9-4623-a91a-a9775856bb36', 'Calendars.ReadWrite', 'delegated'],
    ['ff74d97f-43af-4b68-9f2a-b77ee6968c5d', 'Contacts.Read', 'delegated'],
  ] as const)('%s is %s', (id, value, kind) => {
    expect(permissionOfId(id.toUpperCase())).toEqual({ value, kind });
    expect(idOfPermission(value, kind)).toBe(id);
  });

  it('knows no made-up id or name', () => {
    expect(permissionOfId('11111111-2222-4333-8444-555555555555')).toBeNull();
    expect(idOfPermission('Mail.Frobnicate', 'delegated')).toBeNull();
  });
});
