import { describe, expect, it } from 'vitest';
import { ANY_FIREFOX_ORIGIN, corsHeaders } from '../../../server/http/headers.ts';

const chrome = 'chrome-extension://jmkedpgofacaahgapookcmiafgpebijl';
const firefox = 'moz-extension://11111111-2222-4333-8444-555555555555';
const allowed = (origin: string | null, list: string[]) =>
  corsHeaders(origin, list)['access-control-allow-origin'] ?? null;

describe('who may call from a browser', () => {
  it('answers listed origins only, each by its own name', () => {
    expect(allowed(chrome, [chrome])).toBe(chrome);
    expect(allowed(firefox, [chrome])).toBeNull();
    expect(allowed(null, [chrome])).toBeNull();
    expect(allowed('https://evil.example', [chrome, ANY_FIREFOX_ORIGIN])).toBeNull();
  });

  it('lets every Firefox installation in where that is asked for, and nothing that only looks like one', () => {
    expect(allowed(firefox, [ANY_FIREFOX_ORIGIN])).toBe(firefox);
    for (const origin of [
      'moz-extension://*',
      'moz-extension://evil',
      `${firefox}.evil.example`,
      `${firefox}/x`,
    ]) {
      expect(allowed(origin.replace('*', 'x'), [ANY_FIREFOX_ORIGIN])).toBeNull();
    }
  });
});
