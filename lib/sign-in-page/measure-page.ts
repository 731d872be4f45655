import { DIALOG } from '../screens/markers.ts';
import { visibleOf } from '../screens/visible.ts';
import type { Surroundings } from './place-panel.ts';

const CONTROLS = 'a[href],button,input,select,textarea,[role=button],[role=link]';

/** Measures what the panel must keep clear of: dialog, buttons, links and fields of the page itself. */
export function measurePage(win: Window, mode: Surroundings['mode']): Surroundings {
  const { document: doc } = win;
  const { clientWidth: width } = doc.documentElement;
  const boxes = (selector: string) =>
    visibleOf(doc, selector)
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width && box.height);
  const dialog =
    boxes(DIALOG)[0] ?? boxes('form')[0] ?? new DOMRect(0, 0, width, win.innerHeight / 2);
  return {
    width,
    height: win.innerHeight,
    dialog,
    controls: boxes(CONTROLS),
    scrollY: win.scrollY,
    mode,
  };
}
