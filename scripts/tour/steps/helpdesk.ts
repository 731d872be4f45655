import { en as audit } from '../../../components/audit/messages/en.ts';
import { type Chapter, claim } from '../story.ts';
import { kept as keptPage } from '../story-checks.ts';
import { enterDesk } from './ready.ts';

const READ_OUT =
  "AADSTS50105: Your administrator has configured the application Brightleaf Notes ('2e6a94d7-5b1c-4f8e-b7d0-64c3a8f1e752') to block users unless they are specifically granted access.";

export const helpdesk: Chapter = {
  title: 'Helpdesk and admin',
  steps: [
    {
      name: 'Mika, the helpdesk, looks through the queue',
      async run(scene) {
        const page = await enterDesk(scene, 'helpdesk', 'queue');
        await page.locator('[data-card]').first().click();
        const approve = page.locator('.decision-bar button').first();
        await approve.waitFor();
        claim(await approve.isDisabled(), 'the helpdesk could approve');
        scene.kept.set('helpdesk desk', page);
        return page;
      },
    },
    {
      name: 'Mika pastes an error somebody read out and gets its cause',
      async run({ kept }) {
        const page = keptPage(kept, 'helpdesk desk');
        await page.goto(`${page.url().split('#')[0]}#/fixes`);
        await page.locator('textarea').fill(READ_OUT);
        await page.locator('textarea').blur();
        await page.locator('section:has(textarea) button').first().click();
        await page.locator('[data-cause]').first().waitFor();
        return page;
      },
    },
    {
      name: 'The fix says step by step who does what, and where',
      async run({ kept }) {
        const page = keptPage(kept, 'helpdesk desk');
        await page.locator('[data-cause] button').first().click();
        await page.locator('[data-node]').first().waitFor();
        return page;
      },
    },
    {
      name: 'Ines asks the audit who did what, and the chain is intact',
      async run({ kept }) {
        const page = keptPage(kept, 'admin desk');
        await page.bringToFront();
        await page.goto(`${page.url().split('#')[0]}#/audit`);
        await page.getByTestId('audit').waitFor();
        await page.getByRole('button', { name: audit.verify }).click();
        await page.getByText(/^Intact\./).waitFor();
        return page;
      },
    },
  ],
};
