import { APPS } from '../../../tests/stand-ins/replica/apps.ts';
import { answerQuestions, sendFromPanel, until } from '../asking.ts';
import { type Chapter, claim } from '../story.ts';
import { kept as keptPage } from '../story-checks.ts';

export const offline: Chapter = {
  title: 'When the backend is away, and when there is none',
  steps: [
    {
      name: 'The backend is off, and Robin’s request waits and says so',
      async run({ as, kept, world }) {
        await world.backend.stop();
        const robin = await as('requester');
        const page = await robin.signInTo(APPS.mail);
        const panel = await robin.panel(page);
        await answerQuestions(panel, [
          'answering customers the same day',
          'my own mailbox',
          'only me',
        ]);
        await sendFromPanel(panel);
        kept.set('offline', page);
        return page;
      },
    },
    {
      name: 'The backend is back, and the request goes out by itself',
      async run({ as, kept, world }) {
        await world.backend.start();
        const page = keptPage(kept, 'offline');
        const robin = await as('requester');
        const popup = await robin.popup();
        const row = popup.locator('[data-local-id]').filter({ hasText: APPS.mail.name });
        await until(
          'the request never went out',
          async () => (await row.getAttribute('data-status')) === 'open',
          75_000,
        );
        await page.close();
        return popup;
      },
    },
    {
      name: 'Without any backend there is a ready message for IT',
      async run({ as }) {
        const jo = await as('designee');
        await jo.useBackend(null);
        const page = await jo.signInTo(APPS.mail);
        const panel = await jo.panel(page);
        await answerQuestions(panel, ['answering customers', 'my own mailbox', 'only me']);
        await sendFromPanel(panel);
        const text = await panel.locator('body').innerText();
        const links = await panel.locator('a[href^="mailto:"]').count();
        claim(links > 0, 'there is no mailto link');
        claim(/adminconsent/.test(text) || links > 0, 'the message lacks the admin link');
        return page;
      },
    },
  ],
};
