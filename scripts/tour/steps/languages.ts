import { authorizeUrl } from '../../../tests/stand-ins/replica/app-pages.ts';
import { APPS } from '../../../tests/stand-ins/replica/apps.ts';
import type { Chapter, TourStep } from '../story.ts';

const speak = (name: string, language: string): TourStep => ({
  name,
  async run({ as, world }) {
    world.replica.directory.workflow = false;
    const reader = await as('outsider');
    const page = await reader.signInTo(APPS.mail, { mkt: language, tenant: 'organizations' });
    await page.goto(authorizeUrl(APPS.mail, { mkt: language, tenant: 'organizations' }));
    const panel = await reader.panel(page);
    await panel.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
    return page;
  },
});

export const languages: Chapter = {
  title: 'In the language of the page',
  steps: [
    speak('The same panel in Japanese', 'ja'),
    speak('The same panel in Arabic, from right to left', 'ar'),
    speak('The same panel in German', 'de'),
  ],
};
