import { type ExtendedChromium, launchChromium } from '../../tests/stand-ins/browser/chromium.ts';
import { Visitor } from '../../tests/stand-ins/browser/visitor.ts';
import { PEOPLE, type PersonKey } from '../../tests/stand-ins/people.ts';
import { authorizeUrl } from '../../tests/stand-ins/replica/app-pages.ts';
import { APPS } from '../../tests/stand-ins/replica/apps.ts';
import type { World } from '../../tests/stand-ins/world.ts';
import { closeAtEnd } from '../setup/processes.ts';
import { startGuide } from './guide.ts';

interface Shown {
  world: World;
  chromium: string;
  extension: string;
}

/** Opens the demo on the screen and stays until the first browser is closed or Ctrl-C is pressed. */
export async function show({ world, chromium, extension }: Shown): Promise<number> {
  const browsers = new Map<PersonKey, ExtendedChromium>();
  const openAs = async (key: PersonKey): Promise<Visitor> => {
    const browser = await launchChromium({
      executable: chromium,
      extension,
      replica: world.replica,
      headless: false,
      viewport: null,
      more: ['--test-type', '--window-size=1240,860', '--window-position=40,40'],
    });
    browsers.set(key, browser);
    closeAtEnd(() => browser.close());
    const visitor = new Visitor(PEOPLE[key], browser);
    await visitor.useBackend(world.backend.url);
    return visitor;
  };
  const guide = await startGuide({
    world,
    open: async (key) => {
      if (browsers.has(key)) return;
      const visitor = await openAs(key);
      await (await visitor.tab()).goto(
        `chrome-extension://${browsers.get(key)?.extensionId}/desk.html`,
      );
    },
  });
  closeAtEnd(() => guide.close());

  const requester = await openAs('requester');
  const first = browsers.get('requester');
  await requester.signInTo(APPS.calendar);
  await beside(requester, guide.url);
  console.log(`
Consent Desk is on your screen: a blocked sign-in, and a guide beside it.
  guide   ${guide.url}
  mail    ${world.mail.url}
  backend ${world.backend.url}
  sign-in ${authorizeUrl(APPS.calendar).split('?')[0]} (a replica; only this browser sees it)
Close the browser or press Ctrl-C to end everything.`);
  await new Promise<void>((done) => first?.context.once('close', () => done()));
  return 0;
}

/** A second window to the right of the first one. */
async function beside(visitor: Visitor, url: string): Promise<void> {
  const page = await visitor.tab();
  const session = await visitor.context.newCDPSession(page);
  const made = visitor.context.waitForEvent('page');
  await session.send('Target.createTarget', {
    url,
    newWindow: true,
    left: 1290,
    top: 40,
    width: 520,
    height: 860,
  });
  await made;
  await session.detach();
  await page.bringToFront();
}
