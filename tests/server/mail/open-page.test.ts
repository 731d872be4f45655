import { describe, expect, it } from 'vitest';
import { openPage } from '../../../server/routes/open-page.ts';

const id = 'c0ffee00-0000-4000-8000-000000000001';
const get = (path: string, language?: string) =>
  openPage(
    new Request(`https://desk.example.test${path}`, {
      headers: language ? { 'accept-language': language } : {},
    }),
  );

describe('the page that links in mails lead to', () => {
  it('says where the card or the request is found, in the language of the browser', async () => {
    const card = await get(`/open/cards/${id}`, 'xx, de-AT;q=0.9, en;q=0.5')?.text();
    expect(card).toContain('<html lang="de"');
    expect(card).toContain(id);
    expect(await get(`/open/requests/${id}`, 'ar')?.text()).toContain('dir="rtl"');
    expect(await get(`/open/requests/${id}`)?.text()).toContain('My requests');
  });

  it('repeats nothing but a well-formed id, and runs no script', async () => {
    for (const path of [
      '/open/cards/<script>',
      `/open/other/${id}`,
      '/open/cards/',
      `/open/cards/${id}/x`,
    ]) {
      expect(get(path), path).toBeNull();
    }
    const page = get(`/open/cards/${id}?x=<script>`);
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page?.text()).not.toContain('script');
  });
});
