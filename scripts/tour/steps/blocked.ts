import { PEOPLE } from '../../../tests/stand-ins/people.ts';
import { APPS } from '../../../tests/stand-ins/replica/apps.ts';
import { answerQuestions, sendFromPanel, until, waitUntilSent } from '../asking.ts';
import { type Chapter, claim } from '../story.ts';
import { coversNothing, kept as keptPage, mailsTo } from '../story-checks.ts';

const ANSWERS = [
  'finding times with customers across three time zones',
  'my own calendar, during working hours',
  'me and two colleagues in customer projects',
];

export const blocked: Chapter = {
  title: 'Robin meets the wall',
  steps: [
    {
      name: 'Robin is blocked, and the panel says why',
      async run({ as, kept }) {
        const robin = await as('requester');
        const page = await robin.signInTo(APPS.calendar);
        const began = performance.now();
        const panel = await robin.panel(page);
        const ms = performance.now() - began;
        claim(ms < 1000, `the panel took ${Math.round(ms)} ms after the page was ready`);
        claim(
          new URL(page.url()).hostname === 'login.microsoftonline.com',
          'not the real host name',
        );
        await panel.getByText(APPS.calendar.name).first().waitFor();
        await panel.locator('textarea[name=justification]').waitFor();
        await coversNothing(page);
        kept.set('blocked', page);
        return page;
      },
    },
    {
      name: 'A few short answers become a justification',
      async run({ as, kept }) {
        const page = keptPage(kept, 'blocked');
        const panel = await (await as('requester')).panel(page);
        const text = await answerQuestions(panel, ANSWERS);
        claim(text.includes('time'), `the answers did not reach the text: ${text}`);
        const box = panel.locator('textarea[name=justification]');
        await box.fill(
          `${text}\nIt saves each of us about four hours a week of mails back and forth.`,
        );
        await box.scrollIntoViewIfNeeded();
        return page;
      },
    },
    {
      name: 'Robin sends, signs in once, and the request is on record',
      async run({ as, kept }) {
        const page = keptPage(kept, 'blocked');
        const panel = await (await as('requester')).panel(page);
        await sendFromPanel(panel);
        await waitUntilSent(panel);
        return page;
      },
    },
    {
      name: 'Robin sees in the popup what it waits for',
      async run({ as }) {
        const page = await (await as('requester')).popup();
        const row = page.locator('[data-local-id]');
        await until(
          'the request never reached the backend',
          async () => (await row.first().getAttribute('data-status')) === 'open',
        );
        claim((await row.count()) === 1, 'there should be exactly one request');
        return page;
      },
    },
    {
      name: 'One mail went to Ada, one to Robin',
      async run({ as, world }) {
        const { reviewer, requester } = PEOPLE;
        await until('the reviewer got no mail', () => mailsTo(world, reviewer.email) > 0);
        await until('the requester got no mail', () => mailsTo(world, requester.email) > 0);
        claim(mailsTo(world, reviewer.email) === 1, 'the reviewer got more than one mail');
        claim(mailsTo(world, requester.email) === 1, 'the requester got more than one mail');
        const page = await (await as('requester')).context.newPage();
        await page.goto(world.mail.url);
        return page;
      },
    },
  ],
};
