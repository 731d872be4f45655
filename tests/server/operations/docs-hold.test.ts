import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linkNode } from '../../../scripts/server/server.ts';
import { EnvironmentError, readEnv } from '../../../server/env.ts';
import { createMetrics } from '../../../server/http/metrics.ts';
import { SCHEMA_VERSION } from '../../../server/store/migrate.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { redirectUris } from '../../stand-ins/world.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const operations = read('docs/operations.md');
const entra = read('docs/entra-registration.md');
const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The one code block that contains `mark`; fails when there is none or there are two. */
function block(text: string, kind: string, mark: string): string {
  const all = [...text.matchAll(new RegExp(`^\`\`\`${kind}\n([\\s\\S]*?)^\`\`\``, 'gm'))];
  const found = all.map(([, body = '']) => body).filter((body) => body.includes(mark));
  expect(found, mark).toHaveLength(1);
  return found[0] ?? '';
}

/** A systemd environment file: names and values as they stand. */
function settings(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const filled = lines.map((line) =>
    line.replaceAll('<tenant id>', 'tid').replaceAll('<client id>', 'cid'),
  );
  return Object.fromEntries(
    filled.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

describe('docs/operations.md', () => {
  it('gives settings that the backend takes, and lists every one there is', () => {
    const env = readEnv({
      ...settings(block(operations, 'ini', 'MAIL_FROM=')),
      NODE_ENV: 'production',
    });
    expect(env).toMatchObject({
      databaseUrl: 'file:/var/lib/consent-desk/desk.db',
      mailFrom: 'Consent Desk <desk@example.org>',
      publicUrl: 'https://desk.example.org',
    });
    const listed = [...operations.matchAll(/^\| (`[A-Z_`, ]+`) \|/gm)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.replaceAll('`', '').trim()),
    );
    const source = read('server/env.ts');
    const known = [...source.matchAll(/^ {2}([A-Z_]+): z$|^ {2}([A-Z_]+): z\./gm)].map(
      ([, one, other]) => one ?? other,
    );
    expect(listed.length).toBeGreaterThan(10);
    expect(new Set(listed)).toEqual(new Set(known.filter((name) => name !== 'NODE_ENV')));
    expect(() => readEnv({ PORT: '8788' })).toThrow(EnvironmentError);
  });

  it('names a program for the unit that `npm run server setup` leaves there', () => {
    const unit = block(operations, 'ini', 'ExecStart=');
    const [node = '', main = ''] = /^ExecStart=(.*)$/m.exec(unit)?.[1]?.split(' ') ?? [];
    const home = /^WorkingDirectory=(.*)$/m.exec(unit)?.[1] ?? '';
    const root = path.join(folder, 'root');
    mkdirSync(root);
    expect(node).toBe(linkNode(root, process.execPath).replace(root, home));
    expect(existsSync(path.join(ROOT, main))).toBe(true);
    expect(settings(block(operations, 'ini', 'MAIL_FROM=')).DATABASE_URL).toContain(
      `/var/lib/${/^StateDirectory=(.*)$/m.exec(unit)?.[1]}/`,
    );
  });

  it.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)(
    'has a unit that systemd understands, line by line',
    () => {
      const unit = block(operations, 'ini', 'ExecStart=')
        .replaceAll('/opt/consent-desk/.tools/bin/node', process.execPath)
        .replace('User=consent-desk', 'User=root');
      const verify = (text: string) => {
        const file = path.join(folder, 'consent-desk.service');
        writeFileSync(file, text);
        return spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' }).stderr;
      };
      expect(verify(unit)).not.toContain('consent-desk.service');
      expect(verify(unit.replace('ProtectClock=yes', 'ProtectClok=maybe'))).toContain(
        'ProtectClok',
      );
    },
  );

  it('has commands that back up and restore the SQLite file, by hand and every night', async () => {
    const store = await openStore(`file:${folder}/desk.db`, () => undefined);
    await store.close();
    const backups = path.join(folder, 'backups');
    mkdirSync(backups);
    const here = (text: string) =>
      [
        ['cd /opt/consent-desk', `cd ${ROOT}`],
        ['/var/lib/consent-desk', folder],
        ['/var/backups/consent-desk', backups],
        ['runuser -u consent-desk -- ', ''],
        ['.tools/bin/node', `"${process.execPath}"`],
      ].reduce((all, [from = '', to = '']) => all.replaceAll(from, to), text);
    const sh = (text: string) =>
      execFileSync('/bin/sh', ['-ec', here(text)], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1' },
      });
    const copy = () => readdirSync(backups).find((name) => name.endsWith('.db')) ?? '';

    sh(block(operations, 'sh', 'main.ts backup'));
    expect(copy()).toMatch(/^desk-\d{4}-\d\d-\d\d\.db$/);
    const restore = block(operations, 'sh', 'main.ts restore')
      .split('\n')
      .filter((line) => !line.startsWith('systemctl'))
      .join('\n');
    expect(sh(restore.replace(/desk-2026-[\d-]+\.db/, copy()))).toContain('Restored');

    rmSync(path.join(backups, copy()));
    const [, nightly = ''] =
      /^[\d* ]+ {2}consent-desk {2}(.*)$/m.exec(block(operations, 'cron', 'backup')) ?? [];
    sh(nightly.replaceAll('\\%', '%'));
    expect(copy()).toMatch(/^desk-\d{4}/);
  });

  it('watches numbers that are there', async () => {
    const watched = [...operations.matchAll(/`(consent_desk_[a-z_]+)/g)].map(([, name]) => name);
    expect(watched.length).toBeGreaterThan(6);
    const known = (await createMetrics().registry.getMetricsAsJSON()).map(({ name }) => name);
    expect(known).toEqual(expect.arrayContaining(watched));
  });
});

describe('docs/entra-registration.md', () => {
  it('gives the redirect addresses of this build and settings the backend takes', () => {
    const [chromium = '', firefox = ''] = redirectUris();
    expect(entra).toContain(`\`${chromium}\``);
    expect(entra).toContain(`\`${firefox}\``);
    const env = readEnv(settings(block(entra, 'ini', 'OIDC_ISSUERS=')));
    expect(env.oidcIssuers).toEqual(['https://login.microsoftonline.com/tid/v2.0']);
    expect(chromium).toContain(
      env.extensionOrigins[0]?.slice('chrome-extension://'.length) ?? 'none',
    );
  });
});

it('the changelog names the newest change to the database', () => {
  expect(read('CHANGELOG.md')).toContain(`\`${SCHEMA_VERSION}\``);
});
