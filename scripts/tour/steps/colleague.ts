import { APPS } from '../../../tests/stand-ins/replica/apps.ts';
import { ask, until } from '../asking.ts';
import { type Chapter, claim } from '../story.ts';

export const colleague: Chapter = {
  title: 'Others ask too',
  steps: [
    {
      name: 'Noor asks for the same app and joins the same card',
      async run({ as, kept }) {
        const noor = await as('colleague');
        const page = await noor.signInTo(APPS.calendar);
        await ask(noor, page, [
          'planning site visits with Robin',
          'my calendar only',
          'the three of us in site planning',
        ]);
        kept.set('noor', page);
        return page;
      },
    },
    {
      name: 'Robin comes again and gets the request that stands',
      async run({ as }) {
        const robin = await as('requester');
        const page = await robin.signInTo(APPS.calendar);
        const panel = await robin.panel(page);
        await panel.locator('[data-state=standing]').waitFor();
        claim((await panel.locator('button[type=submit]').count()) === 0, 'Robin could ask twice');
        return page;
      },
    },
    {
      name: 'The badge on Ada’s toolbar says 1',
      async run({ as }) {
        const ada = await as('reviewer');
        const page = await ada.popup();
        await page.locator('[data-tab=queue]').first().waitFor();
        await until('the badge never said 1', async () => (await ada.badge()) === '1');
        await page.locator('button[data-tab=queue]').click();
        await page.locator('[data-card]').first().waitFor();
        claim(
          (await page.locator('[data-card]').count()) === 1,
          'two people should share one card',
        );
        return page;
      },
    },
  ],
};
