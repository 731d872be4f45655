import { APPS } from '../../../tests/stand-ins/replica/apps.ts';
import { answerQuestions, until } from '../asking.ts';
import { type Chapter, claim } from '../story.ts';
import { kept as keptPage } from '../story-checks.ts';

export const native: Chapter = {
  title: 'With Microsoft’s own request form',
  steps: [
    {
      name: 'The panel fills the box and leaves the button to Robin',
      async run({ as, kept, world }) {
        world.replica.directory.workflow = true;
        world.replica.directory.delivery = 'reprocess';
        const robin = await as('requester');
        const page = await robin.signInTo(APPS.notes);
        const panel = await robin.panel(page);
        await answerQuestions(panel, [
          'meeting minutes beside the drawings',
          'the files of my own project',
          'my project team',
        ]);
        await panel.locator('button[type=submit]').click();
        const box = page.locator('textarea');
        await until('the box stayed empty', async () => (await box.inputValue()) !== '');
        claim(await page.locator('#idSIButton9').isEnabled(), 'the native button is still grey');
        claim(
          world.replica.directory.nativeRequests.length === 0,
          'the panel pressed the button itself',
        );
        kept.set('native', page);
        return page;
      },
    },
    {
      name: 'Robin presses “Request approval”, and the panel records that it was sent',
      async run({ as, kept, world }) {
        const page = keptPage(kept, 'native');
        const robin = await as('requester');
        await page.locator('#idSIButton9').click();
        const panel = await robin.panel(page);
        await panel.locator('[data-screen=request-sent]').waitFor();
        const sent = world.replica.directory.nativeRequests;
        claim(
          sent.length === 1 && sent[0]?.justification !== '',
          'the native request carries no words',
        );
        await until('the backend never heard of it', async () => {
          const popup = await robin.popup();
          const statuses = await popup
            .locator('[data-local-id]')
            .evaluateAll((rows) => rows.map((r) => r.getAttribute('data-status')));
          await popup.close();
          return statuses.length === 2 && statuses.includes('open');
        });
        return page;
      },
    },
  ],
};
