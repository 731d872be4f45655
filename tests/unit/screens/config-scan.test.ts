import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanConfig } from '../../../lib/screens/config-scan.ts';
import { CONFIG_KEYS } from '../../../lib/screens/markers.ts';

const written = (json: string) => `//<![CDATA[\n$Config=${json};\n//]]>`;

describe('reading $Config', () => {
  it('gives what JSON.parse gives, for the keys we read and no other', () => {
    const key = fc.oneof(fc.constantFrom(...CONFIG_KEYS), fc.string());
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (config) => {
        const read = scanConfig(written(JSON.stringify(config)));
        const wanted = Object.entries(config).filter(([name]) => CONFIG_KEYS.has(name));
        expect(read ?? {}).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(wanted))));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws and never evaluates, whatever the text', () => {
    const piece = fc.constantFrom(
      '$Config=',
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ':',
      ',',
      'pgid',
      '90094',
      ' ',
      '\n',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(piece, fc.string())).map((parts) => `$Config={${parts.join('')}`),
    );
    fc.assert(
      fc.property(text, (source) => {
        const read = scanConfig(source);
        for (const name of Object.keys(read ?? {})) expect(CONFIG_KEYS.has(name)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the code behind any text a string may hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const json = JSON.stringify({ x: before, sErrorCode: '90094', y: { sErrorCode: after } });
        expect(scanConfig(written(json))?.sErrorCode).toBe('90094');
      }),
    );
  });

  it.each([
    ['nothing', 'var a = 1;'],
    ['a comparison', 'if ($Config == {"sErrorCode":"90094"}) {}'],
    ['another name', 'my$Config={"sErrorCode":"90094"}'],
    ['quoted script', `var help='$Config={"sErrorCode":"90094"}'`],
    ['a nested member', '$Config={"a":{"sErrorCode":"90094"}}'],
    ['text inside a string', '$Config={"a":"\\"sErrorCode\\":\\"90094\\""}'],
    ['text inside a broken string', '$Config={"a":"\\"sErrorCode\\":\\"90094\\"'],
  ])('reads no code out of %s', (_, source) => {
    expect(scanConfig(source)?.sErrorCode).toBeUndefined();
  });

  it.each([
    ['cut off behind it', '$Config={"sErrorCode":"90094","a":"xxxx'],
    ['broken before it', '$Config={"a":[}{,"sErrorCode":"90094"}'],
    ['with a member that is no JSON', `$Config={"sAppName":'x',"sErrorCode":"90094"}`],
  ])('reads the code out of text %s', (_, source) => {
    expect(scanConfig(source)?.sErrorCode).toBe('90094');
  });

  it('lets a later assignment replace an earlier one, but not an empty stub', () => {
    expect(scanConfig('$Config={"sErrorCode":"90095"};$Config={"sErrorCode":"90096"};')).toEqual({
      sErrorCode: '90096',
    });
    expect(scanConfig('$Config={"sErrorCode":"90095"};$Config={};')).toEqual({
      sErrorCode: '90095',
    });
  });

  // Work is counted by growth, not by the clock: ten times the text may cost ten times, never a hundred.
  it.each([
    ['a long string', (n: number) => `$Config={"a":"${'x'.repeat(n)}","sErrorCode":"90094"}`],
    [
      'a long string of quotes',
      (n: number) => `$Config={"a":"${'\\"'.repeat(n / 2)}","sErrorCode":"90094"}`,
    ],
    ['many assignments', (n: number) => `${'$Config={'.repeat(n / 10)}"sErrorCode":"90094"}`],
    ['backslashes without end', (n: number) => `$Config={"a":"${'\\'.repeat(n)}`],
    ['braces without end', (n: number) => `$Config={"a":${'['.repeat(n)}`],
    ['key starts without end', (n: number) => `$Config={${'"sErrorCode" : '.repeat(n / 15)}`],
  ])('reads 5 MB of %s in bounded work', (_, make) => {
    const cost = (n: number) => {
      const source = make(n);
      const start = performance.now();
      scanConfig(source);
      return performance.now() - start;
    };
    cost(100_000);
    const small = Math.max(cost(500_000), 10);
    expect(cost(5_000_000)).toBeLessThan(small * 60);
  });

  it('reads the code behind 5 MB', () => {
    const source = `$Config={"a":"${'x'.repeat(5_000_000)}","sErrorCode":"90094"}`;
    expect(scanConfig(source)).toEqual({ sErrorCode: '90094' });
  });
});
