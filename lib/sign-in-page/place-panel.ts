/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the panel stands. `below` scrolls with the page and begins under everything in it. */
export interface Place {
  kind: 'beside' | 'under' | 'below' | 'bar';
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Surroundings {
  width: number;
  height: number;
  /** The provider's dialog. */
  dialog: Box;
  /** Everything a person may press or type into. */
  controls: readonly Box[];
  scrollY: number;
  /** The person asked for the whole panel, or wants it small. */
  mode: 'auto' | 'full' | 'bar';
}

const GAP = 12;
const MIN_WIDTH = 300;
const MAX_WIDTH = 420;
const MAX_HEIGHT = 720;
const MIN_HEIGHT = 280;
const BAR = 56;

/**
 * Chooses a free place that covers nothing a person may press: beside the dialog, under it in the
 * window, else under the whole page; a slim bar at an edge of the window where that would be out of
 * sight. Only the bar may lie over the dialog, where nothing in it can be pressed.
 */
export function choosePlace(around: Surroundings): Place {
  const { width, height, dialog, controls, scrollY, mode } = around;
  const taken = [dialog, ...controls];
  /** The tallest free stretch of a column. */
  const free = (kind: Place['kind'], left: number, room: number, from: number, most: number) => {
    const place: Place = { kind, left, top: from, width: Math.min(room, most), height: 0 };
    let top = from;
    const use = (bottom: number) => {
      if (bottom - top > place.height) Object.assign(place, { top, height: bottom - top });
    };
    for (const box of taken.sort((a, b) => a.top - b.top))
      if (box.left < left + place.width && box.right > left && box.bottom > top) {
        use(box.top - GAP);
        top = box.bottom + GAP;
      }
    use(height - GAP);
    place.height = Math.min(place.height, MAX_HEIGHT);
    return place;
  };
  const sheet = Math.min(width, 640);
  const middle = (width - sheet) / 2;
  const full = [
    free('beside', dialog.right + GAP, width - dialog.right - 2 * GAP, GAP, MAX_WIDTH),
    free(
      'beside',
      Math.max(GAP, dialog.left - GAP - MAX_WIDTH),
      dialog.left - 2 * GAP,
      GAP,
      MAX_WIDTH,
    ),
    free('under', middle, sheet, dialog.bottom + GAP, sheet),
  ].find(
    (place) =>
      place.width >= MIN_WIDTH && place.height >= MIN_HEIGHT && place.left + place.width <= width,
  );
  if (full && mode !== 'bar') return full;
  const below = Math.max(...taken.map((box) => box.bottom)) + GAP;
  const bar = [height - BAR, 0].find((top) =>
    controls.every((box) => box.top >= top + BAR || box.bottom <= top),
  );
  if (bar !== undefined && (mode === 'bar' || (mode === 'auto' && below > height - BAR)))
    return { kind: 'bar', left: 0, top: bar, width, height: BAR };
  return { kind: 'below', left: middle, top: below + scrollY, width: sheet, height: MAX_HEIGHT };
}
