import type { Page } from '@playwright/test';
import { type Chapter, claim, type Scene, type TourStep } from '../story.ts';
import { kept as keptPage } from '../story-checks.ts';

const DESK = 'fixes desk';

/** The helpdesk's page of fixes in one look; the same page for the whole chapter. */
async function enter({ as, kept }: Scene): Promise<Page> {
  const page = await (await as('helpdesk')).desk('/fixes');
  await page.locator('textarea').first().waitFor();
  kept.set(DESK, page);
  return page;
}

const diagnose = (name: string, text: string, cause: string): TourStep => ({
  name,
  async run({ kept }) {
    const page = keptPage(kept, DESK);
    await page.bringToFront();
    await page.goto(`${page.url().split('#')[0]}#/fixes`);
    await page.reload();
    await page.locator('textarea').first().fill(text);
    const began = Date.now();
    await page.locator('section:has(textarea) button').first().click();
    await page.locator(`[data-cause=${cause}]`).waitFor();
    claim(Date.now() - began < 3000, 'the diagnosis took more than three seconds');
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('details:not([open]) > summary'))
        part.click();
      scrollTo(0, 0);
    });
    return page;
  },
});

/** Walks the Zoom pack by the numbers of the answers, and by “done” where `done` stands; pictures the last node. */
const zoom = (
  name: string,
  way: readonly (string | 'done')[],
  node: string,
  look: 'light' | 'dark' = 'light',
): TourStep => ({
  name,
  async run({ kept }) {
    const page = keptPage(kept, DESK);
    await page.bringToFront();
    await page.emulateMedia({ colorScheme: look });
    await page.goto(`${page.url().split('#')[0]}#/fixes`);
    await page.locator('.fixes-tab').waitFor();
    await page.goto(`${page.url().split('#')[0]}#/fixes/zoom-office-365`);
    await page.locator('[data-node=situation]').waitFor();
    for (const turn of way) {
      if (turn === 'done')
        await page
          .locator('[data-node] > .stack .btn-primary, [data-node] > .stack .btn-danger')
          .last()
          .click();
      else await page.locator('[data-node] .answer').nth(Number(turn)).click();
    }
    await page.locator(`[data-node=${node}]`).waitFor();
    return page;
  },
});

export const fixes: Chapter = {
  title: 'Guided fixes: from an error to its end',
  steps: [
    { name: 'Mika, the helpdesk, opens the fixes', run: enter },
    diagnose(
      'A code read over the phone',
      'nine double oh nine four, with Zoom',
      'admin-approval-needed',
    ),
    diagnose(
      'A whole sign-in address: the loop is named',
      'It was already approved. https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=fc108d3f-543d-4374-bbff-c7c51f651fe5&scope=openid%20Calendars.ReadWrite&prompt=consent&state=x',
      'prompt-forces-consent',
    ),
    diagnose(
      'A German mail with two codes',
      'Sehr geehrte Damen und Herren, seit heute: AADSTS50105 und AADSTS7654321.',
      'not-assigned',
    ),
    zoom('Zoom: what is happening?', [], 'situation'),
    zoom('Zoom: set-up, requirements', ['2'], 'check-requirements'),
    zoom('Zoom: the prompt, how often', ['2', 'done', '1'], 'prompt-how-often'),
    zoom('Zoom: the prompt, first time only', ['2', 'done', '1', '0'], 'prompt-first-time'),
    zoom('Zoom: the prompt, every time', ['2', 'done', '1', '1'], 'prompt-every-time'),
    zoom('Zoom: need admin approval, which way', ['0'], 'consent-way'),
    zoom('Zoom: solution 1 is marked dangerous', ['0', '3'], 'allow-user-consent'),
    zoom('Zoom: solution 1 waits half an hour', ['0', '3', 'done'], 'users-may-consent-setting'),
    zoom('Zoom: solution 2, the admin’s half', ['0', '0', 'done'], 'company-consent'),
    zoom('Zoom: solution 2, the user’s half', ['0', '0', 'done', 'done'], 'user-connects'),
    zoom('Zoom: the end, check again', ['0', '0', 'done', 'done', 'done'], 'connected'),
    zoom('Zoom: today’s better way', ['0', '1'], 'application-permissions'),
    zoom('Zoom: the loop after approval', ['1'], 'match-settings'),
    zoom('Zoom: hybrid, the EWS address', ['3', '0'], 'ews-url'),
    zoom('Zoom: permission control', ['4'], 'choose-permissions'),
    zoom('Zoom: the end of EWS', ['5'], 'find-ews'),
    zoom('Zoom: a dangerous step in the dark', ['0', '3'], 'allow-user-consent', 'dark'),
    zoom('Zoom: a question in the dark', ['0'], 'consent-way', 'dark'),
  ],
};
