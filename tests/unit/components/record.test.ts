import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildRecord,
  OPTIONAL_FIELDS,
  type RecordInput,
  recordRows,
  wirePermission,
} from '../../../components/request-panel/record.ts';
import { NewRequest } from '../../../lib/contract/user-consent-request.ts';
import { NOW } from './requests.ts';
import { screenFacts } from './screen-facts.ts';

const input = (change: Partial<RecordInput> = {}): RecordInput => ({
  facts: screenFacts({
    permissions: [
      {
        value: 'https://graph.microsoft.com/Mail.Read',
        resource: null,
        kind: null,
        description: null,
      },
    ],
  }),
  justification: ' I schedule customer calls. ',
  removed: [],
  occurredAt: NOW,
  follows: null,
  ...change,
});

const seen = (value: string, resource: string | null = null) => ({
  value,
  resource,
  kind: null,
  description: null,
});

describe('buildRecord', () => {
  it('is exactly what the contract takes', () => {
    const record = buildRecord(input({ follows: '11111111-1111-4111-8111-111111111111' }));
    expect(NewRequest.parse(record)).toEqual(record);
    expect(record?.justification).toBe('I schedule customer calls.');
    expect(record?.permissions).toEqual([
      { resource: 'https://graph.microsoft.com', value: 'Mail.Read', kind: 'delegated' },
    ]);
  });

  it('is null when the app’s id is not known', () => {
    expect(buildRecord(input({ facts: screenFacts({ clientId: null }) }))).toBeNull();
    expect(recordRows(input({ facts: screenFacts({ clientId: null }) }))).toEqual([]);
  });

  it('never holds who is signed in', () => {
    const facts = screenFacts({ signedInAs: 'riley@northwind.example' });
    expect(JSON.stringify(buildRecord(input({ facts })))).not.toContain('riley');
  });

  it('stays valid whatever is taken out, and what is taken out is gone', () => {
    fc.assert(
      fc.property(fc.subarray([...OPTIONAL_FIELDS]), (removed) => {
        const record = buildRecord(input({ removed }));
        expect(NewRequest.safeParse(record).success).toBe(true);
        const flat = JSON.stringify(record);
        if (removed.includes('origin.errorCode')) expect(flat).not.toContain('90094');
        if (removed.includes('origin.returnOrigin')) expect(flat).not.toContain('zoom.us');
        if (removed.includes('permissions')) expect(flat).not.toContain('Mail.Read');
        if (removed.includes('app.publisher')) expect(flat).not.toContain('publisher');
      }),
    );
  });

  it('shows a row for every field of the record and no other', () => {
    const record = buildRecord(input());
    const paths = Object.entries(record ?? {}).flatMap(([key, value]) =>
      key === 'app' || key === 'origin'
        ? Object.keys(value as object).map((inner) => `${key}.${inner}`)
        : [key],
    );
    expect(
      recordRows(input())
        .map((row) => row.field)
        .sort(),
    ).toEqual(paths.sort());
  });

  it('names what a yes or no is about', () => {
    const facts = screenFacts({ publisherName: null, publisherVerified: false });
    const row = recordRows(input({ facts })).find(({ field }) => field === 'app.publisher');
    expect(row?.value).toBe('verified: false');
  });

  it('keeps a taken-out row so that it can be put back', () => {
    const row = recordRows(input({ removed: ['origin.errorCode'] })).find(
      (r) => r.field === 'origin.errorCode',
    );
    expect(row).toMatchObject({ removed: true, value: '90094' });
  });
});

describe('wirePermission', () => {
  it('takes short Entra scopes as Graph’s, a sentence as not shown', () => {
    expect(wirePermission(seen('Mail.Read'), 'entra').resource).toBe('https://graph.microsoft.com');
    expect(wirePermission(seen('Read your mail'), 'entra').resource).toBe('not-shown');
    expect(wirePermission(seen('contacts'), 'google').resource).toBe('not-shown');
    expect(wirePermission(seen('x', 'https://api.example'), 'entra').resource).toBe(
      'https://api.example',
    );
  });
});
