import { authorizeUrl } from '../stand-ins/replica/app-pages.ts';
import { APPS } from '../stand-ins/replica/apps.ts';
import { PAGE_LANGUAGES } from '../stand-ins/replica/words.ts';
import { expect, test } from './fixtures.ts';

test('every language of the page is recognised, and the panel speaks it', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ app: 'mail', code: '90095' });
  for (const language of PAGE_LANGUAGES) {
    await page.goto(authorizeUrl(APPS.mail, { mkt: language }));
    const panel = await visitor.panel(page);
    const root = panel.locator('[data-screen]').first();
    await expect(root).toHaveAttribute('data-screen', 'approval-required');
    await expect(panel.locator('html')).toHaveAttribute('lang', language);
    await expect(panel.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(panel.locator('body')).toContainText(APPS.mail.name);
  }
});
