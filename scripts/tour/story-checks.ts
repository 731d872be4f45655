import type { Page } from '@playwright/test';
import type { World } from '../../tests/stand-ins/world.ts';
import { claim } from './story.ts';

/** How many mails went to this address so far. */
export function mailsTo(world: World, address: string): number {
  return world.mail.messages().filter((mail) => mail.to.includes(address)).length;
}

/** A page an earlier step kept; throws when that step did not run. */
export function kept(pages: ReadonlyMap<string, Page>, name: string): Page {
  const page = pages.get(name);
  if (!page) throw new Error(`no page was kept as “${name}”`);
  return page;
}

/** Throws when the panel lies over anything of the page that a person may press. */
export async function coversNothing(page: Page): Promise<void> {
  const covered = await page.evaluate(() => {
    const pressable = document.querySelectorAll('#lightbox a, #lightbox input, #lightbox textarea');
    return [...pressable].filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return false;
      const on = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return on !== element && !element.contains(on);
    }).length;
  });
  claim(covered === 0, `the panel covers ${covered} of the page's own controls`);
}
