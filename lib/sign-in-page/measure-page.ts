import { SELECTORS } from '../screens/markers.ts';
import { visibleOf } from '../screens/visible.ts';
import type { Box, Surroundings } from './place-panel.ts';

const CONTROLS =
  'a[href],button,input:not([type=hidden]),select,textarea,[role=button],[role=link],[tabindex]:not([tabindex="-1"])';

/** Measures what the panel must keep clear of: dialog, buttons, links and fields of the page itself. */
export function measurePage(win: Window, own: Element, mode: Surroundings['mode']): Surroundings {
  const { document: doc } = win;
  const root = doc.documentElement;
  const taken: Box[] = [];
  for (const element of visibleOf(doc, `${SELECTORS.dialog},${CONTROLS}`)) {
    const box = element.getBoundingClientRect();
    const wholePage = box.width >= root.clientWidth && box.height >= root.clientHeight;
    if (element === own || !box.width || !box.height || (wholePage && !isControl(element)))
      continue;
    taken.push(box);
  }
  const dialog = doc.querySelector(SELECTORS.dialog)?.getBoundingClientRect().bottom ?? 0;
  const lowest = Math.max(dialog, ...taken.map((box) => box.bottom)) + win.scrollY;
  const body = doc.body?.getBoundingClientRect();
  return {
    width: root.clientWidth,
    height: win.innerHeight,
    taken,
    // A body as high as the window says nothing about where its content ends.
    contentBottom:
      body && body.height > win.innerHeight + 1
        ? Math.max(lowest, body.bottom + win.scrollY)
        : lowest,
    scrollY: win.scrollY,
    mode,
  };
}

function isControl(element: Element): boolean {
  return element.matches(CONTROLS);
}
