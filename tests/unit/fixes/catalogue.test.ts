import { describe, expect, it } from 'vitest';
import { Cloud } from '../../../lib/contract/origin.ts';
import { CAUSES } from '../../../lib/diagnosis/causes.ts';
import { allFixes, findFix, WRITTEN_FIXES } from '../../../lib/fixes/catalogue/all-fixes.ts';
import { readFix, walkEveryWay } from '../../../lib/fixes/check-fix.ts';
import { deepLink } from '../../../lib/fixes/links.ts';
import { LINK_TARGETS } from '../../../lib/fixes/shape.ts';
import { isStale, oldestVerified } from '../../../lib/fixes/staleness.ts';

describe('the written catalogue', () => {
  it.each(WRITTEN_FIXES.map((fix) => [fix.id, fix] as const))(
    '%s fits the schema and every way ends',
    (_, fix) => {
      const read = readFix(fix);
      expect(read.ok ? [] : read.defects).toEqual([]);
      for (const way of walkEveryWay(fix)) {
        expect(fix.nodes.find((node) => node.id === way.at(-1))?.kind, way.join(' > ')).toBe('end');
      }
    },
  );

  it('loses nothing on loading and names each fix once', () => {
    expect(allFixes()).toHaveLength(WRITTEN_FIXES.length);
    expect(new Set(WRITTEN_FIXES.map(({ id }) => id)).size).toBe(WRITTEN_FIXES.length);
  });

  it('has the Zoom pack, BusyCal and at least 25 more apps', () => {
    const apps = allFixes().filter(({ app }) => app);
    expect(apps.length).toBeGreaterThanOrEqual(27);
    expect(findFix('busycal')?.app?.name).toBe('BusyCal');
    expect(findFix('zoom-office-365')).not.toBeNull();
  });

  it('has a fix for every cause', () => {
    for (const [id, cause] of Object.entries(CAUSES)) {
      for (const fixId of cause.fixes) expect(findFix(fixId), `${id} → ${fixId}`).not.toBeNull();
    }
  });

  it('names nine causes of Microsoft', () => {
    expect(Object.values(CAUSES).filter(({ ofTheNine }) => ofTheNine)).toHaveLength(9);
  });

  it('gives every step a source, a date, a check and a place', () => {
    for (const fix of allFixes()) {
      for (const node of fix.nodes) {
        if (node.kind !== 'step') continue;
        expect(node.source, `${fix.id}.${node.id}`).toMatch(/^https:\/\//);
        expect(node.verified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(node.check.length).toBeGreaterThan(5);
        expect(node.where.breadcrumb.length).toBeGreaterThan(3);
      }
    }
  });

  it('ends every fix with something to check again', () => {
    for (const fix of allFixes()) {
      for (const node of fix.nodes)
        if (node.kind === 'end') expect(node.checkAgain.length).toBeGreaterThan(5);
    }
  });

  it('marks the dangerous advice of the issue and puts a safer way beside each', () => {
    const dangers = allFixes().flatMap((fix) =>
      fix.nodes.flatMap((node) =>
        node.kind === 'step' && node.risk?.level === 'danger' ? [`${fix.id}.${node.id}`] : [],
      ),
    );
    expect(dangers).toContain('zoom-office-365.allow-user-consent');
    expect(dangers).toContain('turn-on-requests.allow-everybody');
    expect(dangers).toContain('grant-missing-permissions.grant-missing');
    expect(dangers).toContain('zoom-office-365.ews-url');
  });

  it('uses client ids once only, except where two products share an app', () => {
    const ids = allFixes().flatMap((fix) => fix.app?.clientIds.map(({ id }) => id) ?? []);
    const shared = ids.filter((id, index) => ids.indexOf(id) !== index);
    expect(new Set(shared)).toEqual(
      new Set(['f56e91e5-5a82-452f-b435-d4d78aeaf064', 'a651cfda-cbdd-4a39-bd03-fa829c3c1b29']),
    );
  });

  it('is not stale on the day it was written and is stale half a year later', () => {
    for (const fix of allFixes()) {
      const day = Date.parse(`${oldestVerified(fix)}T12:00:00Z`);
      expect(isStale(oldestVerified(fix), day)).toBe(false);
      expect(isStale(oldestVerified(fix), day + 180 * 86_400_000)).toBe(false);
      expect(isStale(oldestVerified(fix), day + 181 * 86_400_000)).toBe(true);
    }
  });
});

describe('links', () => {
  const hosts = {
    global: 'entra.microsoft.com',
    'us-government': 'entra.microsoft.us',
    china: 'entra.microsoftonline.cn',
  };

  it.each(Cloud.options)('every target has the right form on %s', (cloud) => {
    for (const target of LINK_TARGETS) {
      const link = deepLink(target, cloud, { code: '90094' });
      if (target === 'admin-consent') {
        expect(link).toBeNull();
        continue;
      }
      expect(link, target).not.toBeNull();
      const url = new URL(link!);
      expect(url.protocol).toBe('https:');
      expect(url.href).not.toContain('undefined');
      if (url.hash.startsWith('#view/')) expect(url.hostname).toBe(hosts[cloud]);
    }
  });

  it('every step of the catalogue leads somewhere on every cloud', () => {
    for (const cloud of Cloud.options) {
      for (const fix of allFixes()) {
        for (const node of fix.nodes) {
          if (node.kind !== 'step' || !node.where.target || node.where.target === 'admin-consent')
            continue;
          expect(
            deepLink(node.where.target, cloud, { code: '90094' }),
            `${fix.id}.${node.id}`,
          ).toMatch(/^https:\/\/[a-z0-9.]+\//);
        }
      }
    }
  });

  it('looks codes up on the right cloud and refuses what is no code', () => {
    expect(deepLink('error-lookup', 'us-government', { code: '90094' })).toBe(
      'https://login.microsoftonline.us/error?code=90094',
    );
    expect(deepLink('error-lookup', 'china', { code: '90094' })).toBe(
      'https://login.partner.microsoftonline.cn/error?code=90094',
    );
    expect(deepLink('error-lookup', 'global', { code: '1&x=<script>' })).toBeNull();
    expect(deepLink('error-lookup', 'global', {})).toBeNull();
  });
});
