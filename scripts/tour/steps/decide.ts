import { en as queue } from '../../../components/review-queue/messages/en.ts';
import { PEOPLE } from '../../../tests/stand-ins/people.ts';
import { APPS } from '../../../tests/stand-ins/replica/apps.ts';
import { until } from '../asking.ts';
import { type Chapter, claim } from '../story.ts';
import { kept as keptPage, mailsTo } from '../story-checks.ts';

const WORDS = 'Fine for scheduling. Please keep it to your own calendar.';

export const decide: Chapter = {
  title: 'Ada decides',
  steps: [
    {
      name: 'Ada reads who asks, why, and what the app could do',
      async run({ kept }) {
        const page = keptPage(kept, 'reviewer desk');
        await page.bringToFront();
        await page.locator('[data-card]').first().click();
        await page.getByText(PEOPLE.colleague.name).first().waitFor();
        await page.getByText(PEOPLE.requester.name).first().waitFor();
        return page;
      },
    },
    {
      name: 'Ada approves in words everybody will read',
      async run({ kept }) {
        const page = keptPage(kept, 'reviewer desk');
        await page.getByRole('button', { name: queue['act.approve'] }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(queue['form.words']).fill(WORDS);
        await dialog.getByLabel(queue['approve.watch'], { exact: true }).uncheck();
        return page;
      },
    },
    {
      name: 'The right consent page opens',
      async run({ as, kept }) {
        const page = keptPage(kept, 'reviewer desk');
        const ada = await as('reviewer');
        const opened = ada.context.waitForEvent('page');
        await page.getByRole('dialog').getByRole('button', { name: queue['approve.open'] }).click();
        const consent = await opened;
        await consent.waitForLoadState();
        claim(/\/v2\.0\/adminconsent\?/.test(consent.url()), 'not the v2 admin consent');
        await ada.passSignIn(consent);
        await consent.locator('#consentHeader').waitFor();
        kept.set('consent', consent);
        return consent;
      },
    },
    {
      name: 'Ada accepts there, for everybody',
      async run({ kept, world }) {
        const consent = keptPage(kept, 'consent');
        await consent.locator('#idSIButton9').click();
        await consent.locator('#outcome').waitFor();
        claim(world.replica.directory.granted.has(APPS.calendar.clientId), 'nothing was granted');
        return consent;
      },
    },
    {
      name: 'Robin and Noor are told by mail',
      async run({ as, world }) {
        for (const { email } of [PEOPLE.requester, PEOPLE.colleague])
          await until(`${email} got no mail on the decision`, () => mailsTo(world, email) > 1);
        const page = await (await as('reviewer')).context.newPage();
        await page.goto(world.mail.url);
        await page.getByText(WORDS).first().waitFor();
        return page;
      },
    },
    {
      name: 'Robin is notified and reads Ada’s words',
      async run({ as }) {
        const robin = await as('requester');
        const page = await robin.popup();
        await until(
          'the decision never reached Robin’s browser',
          async () =>
            (await page.locator('[data-local-id]').first().getAttribute('data-status')) ===
            'approved',
        );
        await page.getByText(WORDS).first().waitFor();
        await until(
          'Robin’s browser showed no notification',
          async () => (await robin.notifications()).length > 0,
        );
        return page;
      },
    },
    {
      name: 'Robin signs in again and is in',
      async run({ as }) {
        const robin = await as('requester');
        const page = await robin.signInTo(APPS.calendar);
        await page.locator('#outcome').waitFor();
        claim(new URL(page.url()).hostname === APPS.calendar.host, 'Robin is not in the app');
        return page;
      },
    },
  ],
};
