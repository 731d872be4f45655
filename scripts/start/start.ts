import { buildExtension } from '../build/build-extension.ts';
import type { Place } from '../commands.ts';
import { ensureChromium } from '../setup/chromium.ts';
import { ensureFonts } from '../setup/fonts.ts';
import { closeAtEnd } from '../setup/processes.ts';
import { announce, step } from '../setup/progress.ts';

/**
 * `npm start`: the whole product on loopback. With a display a browser opens at the blocked sign-in;
 * without one, or with `--tour`, a headless walk through the story. Gives the exit code.
 */
export async function start(args: readonly string[], place: Place): Promise<number> {
  const strangers = args.filter((arg) => !/^--tour(=|$)/.test(arg));
  if (strangers.length > 0) {
    console.error(
      `npm start knows one option, --tour (or --tour=CHAPTER,…), and not ${strangers.join(' ')}.`,
    );
    return 2;
  }
  const wanted = args.find((arg) => arg.startsWith('--tour'));
  const chapters = wanted?.split('=')[1]?.split(',');
  const tourWanted = wanted !== undefined;
  if (!tourWanted && !hasDisplay())
    console.log('No display here: walking through the story instead.');
  const chromium = await ensureChromium(place);
  await ensureFonts();
  const build = await buildExtension(place, 'chrome');
  const { ownCopy, startWorld } = await import('../../tests/stand-ins/world.ts');
  announce('Backend, identity provider, mail sink and sign-in replica');
  const world = await startWorld(place.root);
  closeAtEnd(() => world.close());
  const extension = ownCopy(world, build);
  await step('All on loopback', async () => `backend ${world.backend.url}, mail ${world.mail.url}`);
  if (tourWanted || !hasDisplay()) {
    const { runTour } = await import('../tour/tour.ts');
    return runTour({ root: place.root, world, chromium, extension, chapters });
  }
  const { show } = await import('./show.ts');
  return show({ world, chromium, extension });
}

/** Whether a window can be shown on this machine. */
export function hasDisplay(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
