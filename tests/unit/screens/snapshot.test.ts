// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectScreen } from '../../../lib/screens/detect.ts';
import { outlineScreen, type ScreenOutline } from '../../../lib/screens/outline.ts';
import { writeSnapshot } from '../../../lib/screens/snapshot.ts';
import { BLOCKED } from '../../fixtures/screens/blocked.ts';
import { formBody } from '../../fixtures/screens/bodies.ts';
import { page, TENANT } from '../../fixtures/screens/fixture.ts';
import { loadFixture } from '../../fixtures/screens/load.ts';
import { ENGLISH } from '../../fixtures/screens/words.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const snapshot = (url: string, doc: Document) => writeSnapshot(outlineScreen(new URL(url), doc));

describe('a snapshot', () => {
  it('is a fixture: the screen found in the page is found in it', () => {
    for (const fixture of BLOCKED) {
      const html = snapshot(fixture.url, loadFixture(fixture));
      const { url } = JSON.parse(/^<!-- screen (\{.*?\}) -->/.exec(html)![1]!) as { url: string };
      expect(detectScreen(url, parse(html))?.screen, `${fixture.name}\n${html}`).toBe(
        fixture.expect,
      );
    }
  });

  it('holds no secret, no name, no address, no typed word', () => {
    const config = {
      pgid: 'ConvergedError',
      sErrorCode: '90095',
      strServiceExceptionMessage: "AADSTS90095: user 'ada@contoso.example'",
      sPOST_Username: 'ada@contoso.example',
      sAppName: 'Secret App',
      urlPost: `/${TENANT}/login?ctx=SECRET`,
      urlCancel: 'https://app.example/?state=SECRET',
    };
    const body = formBody(ENGLISH, 'Secret App', 'my SECRET reason').replace(
      '<textarea',
      '<textarea data-user="ada@contoso.example" name="ada1234567"',
    );
    const html = snapshot(
      `https://login.microsoftonline.com/${TENANT}/reprocess?ctx=SECRET#SECRET`,
      parse(page({ config, body, head: '<meta name="description" content="Contoso">' })),
    );
    expect(html).not.toMatch(/SECRET|Secret App|secret[A-Z]|ada|contoso|zoom/i);
    expect(html).not.toContain(TENANT);
    expect(html).toContain('"sPOST_Username":null');
    expect(html).toContain('<meta name="PageID"');
    expect(html).toContain('<textarea');
  });

  it('takes nothing on trust: an outline comes from a page', () => {
    const hostile = {
      address: 'javascript:alert(1)',
      keys: ['</script><script>alert(1)</script>', 'ok'],
      values: ['</script>', '<b>', 1, 'AADSTS1</script>', 1e9, '/x"><script>'],
      root: [
        'html',
        true,
        [],
        [
          ['script', true, [], ['alert(1)']],
          ['div onload=x', true, [], []],
          [
            'p',
            true,
            ['"><script>', 'ok', 7],
            ['<script>', 'need', 'Ada Lovelace', 7, null, ['b']],
          ],
          'constructor',
        ],
      ],
    } as unknown as ScreenOutline;
    const html = writeSnapshot(hostile);
    expect(html).not.toMatch(/alert|onload|Lovelace|javascript|native code/);
    expect(html).toContain('<p class="ok">');
    for (const outline of [{}, { root: null }, { root: 'x', keys: 5, values: null }])
      expect(writeSnapshot(outline as unknown as ScreenOutline)).toContain('<!doctype html>');
  });
});
