import { en as queue } from '../../../components/review-queue/messages/en.ts';
import { APPS } from '../../../tests/stand-ins/replica/apps.ts';
import { ask } from '../asking.ts';
import { type Chapter, claim } from '../story.ts';
import { kept as keptPage } from '../story-checks.ts';

const WORDS = 'It uploads files to an unknown place. Use the converter on the intranet.';

export const block: Chapter = {
  title: 'An app that should not come in',
  steps: [
    {
      name: 'Noor asks for an app that Microsoft calls risky',
      async run({ as, world }) {
        world.replica.directory.workflow = false;
        const noor = await as('colleague');
        const page = await noor.signInTo(APPS.converter);
        await ask(noor, page, ['turning drawings into PDF', 'the files I choose', 'only me']);
        return page;
      },
    },
    {
      name: 'Ada sees the risk and its reasons, and blocks it',
      async run({ kept }) {
        const page = keptPage(kept, 'reviewer desk');
        await page.bringToFront();
        await page.locator('[data-card]').filter({ hasText: APPS.converter.name }).click();
        await page.getByRole('button', { name: queue['act.block'] }).click();
        const dialog = page.getByRole('dialog');
        await dialog.locator('textarea').fill(WORDS);
        return page;
      },
    },
    {
      name: 'Noor is told before typing, and cannot ask again',
      async run({ as, kept }) {
        const desk = keptPage(kept, 'reviewer desk');
        await desk
          .getByRole('dialog')
          .getByRole('button', { name: queue['block.confirm'] })
          .click();
        await desk.getByRole('dialog').waitFor({ state: 'detached' });
        const noor = await as('colleague');
        const page = await noor.signInTo(APPS.converter);
        const panel = await noor.panel(page);
        await panel.locator('[data-state=blocked]').waitFor({ timeout: 20_000 });
        await panel.getByText(WORDS).first().waitFor();
        claim((await panel.locator('button[type=submit]').count()) === 0, 'Noor could ask again');
        return page;
      },
    },
  ],
};
