import type { Frame, Locator, Page } from '@playwright/test';
import { en as words } from '../../../components/request-panel/messages/en.ts';
import { authorizeUrl } from '../../../tests/stand-ins/replica/app-pages.ts';
import { APPS } from '../../../tests/stand-ins/replica/apps.ts';
import { answerQuestions } from '../asking.ts';
import type { Chapter, Scene } from '../story.ts';

type Look = 'light' | 'dark';

/** The blocked screen of somebody from outside, in a language and a look. */
async function panelIn(
  { as, world }: Scene,
  look: Look,
  language = 'en',
): Promise<{ page: Page; panel: Frame }> {
  world.replica.directory.workflow = false;
  const outsider = await as('outsider');
  const wanted = { mkt: language, tenant: 'organizations' };
  const page = await outsider.signInTo(APPS.mail, wanted);
  await page.emulateMedia({ colorScheme: look });
  await page.goto(authorizeUrl(APPS.mail, wanted));
  const panel = await outsider.panel(page);
  await panel.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  return { page, panel };
}

/** Scrolls the panel's own body until this stands at its top. */
const toTop = (what: Locator) =>
  what.evaluate((element) => {
    const body = element.closest('.panel-body');
    if (!body) throw new Error('not inside the panel');
    body.scrollTop += element.getBoundingClientRect().top - body.getBoundingClientRect().top - 12;
  });

/** What the coach makes of a few answers, with its meter in sight. */
async function coach(scene: Scene, look: Look): Promise<Page> {
  const { page, panel } = await panelIn(scene, look);
  const answers = ['answering suppliers from one place', 'supplier mails', 'me and my deputy'];
  await answerQuestions(panel, answers);
  await toTop(panel.locator('[data-question]').last());
  return page;
}

/** Every byte that will be sent, opened. */
async function preview(scene: Scene, look: Look): Promise<Page> {
  const { page, panel } = await panelIn(scene, look);
  const summary = panel.getByText(words['preview-title']);
  await summary.click();
  await toTop(summary);
  return page;
}

async function myRequests({ as }: Scene, look: Look): Promise<Page> {
  const page = await (await as('requester')).popup();
  await page.emulateMedia({ colorScheme: look });
  await page.locator('[data-local-id]').first().waitFor();
  return page;
}

export const looks: Chapter = {
  title: 'By day and by night',
  steps: [
    { name: 'The panel by night', run: async (scene) => (await panelIn(scene, 'dark')).page },
    { name: 'The coach by day', run: (scene) => coach(scene, 'light') },
    { name: 'The coach by night', run: (scene) => coach(scene, 'dark') },
    { name: 'Every byte that will be sent', run: (scene) => preview(scene, 'light') },
    { name: 'Every byte, by night', run: (scene) => preview(scene, 'dark') },
    { name: 'My requests by day', run: (scene) => myRequests(scene, 'light') },
    { name: 'My requests by night', run: (scene) => myRequests(scene, 'dark') },
    {
      name: 'Right to left, by night',
      run: async (scene) => (await panelIn(scene, 'dark', 'ar')).page,
    },
  ],
};
