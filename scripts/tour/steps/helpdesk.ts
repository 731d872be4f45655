import { en as audit } from '../../../components/audit/messages/en.ts';
import type { Chapter } from '../story.ts';
import { kept as keptPage } from '../story-checks.ts';
import { enterDesk } from './ready.ts';

export const helpdesk: Chapter = {
  title: 'Helpdesk and admin',
  steps: [
    {
      name: 'Mika, the helpdesk, looks through the queue',
      async run(scene) {
        const page = await enterDesk(scene, 'helpdesk', 'queue');
        await page.locator('[data-card]').first().waitFor();
        scene.kept.set('helpdesk desk', page);
        return page;
      },
    },
    {
      name: 'Mika finds the fix for an error somebody read out',
      async run({ kept }) {
        const page = keptPage(kept, 'helpdesk desk');
        await page.goto(`${page.url().split('#')[0]}#/fixes`);
        const box = page.locator('textarea, input[type=search], input[type=text]').first();
        await box.fill(
          "AADSTS50105: The signed in user is not assigned to a role for the application 'Brightleaf Notes'.",
        );
        await page.keyboard.press('Enter');
        await page
          .getByText(/assign/i)
          .first()
          .waitFor();
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
