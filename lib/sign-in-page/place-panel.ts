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
  /** The provider's dialog and everything a person may press or type into. */
  taken: readonly Box[];
  /** Lowest point of the page's own content, from the top of the document. */
  contentBottom: number;
  scrollY: number;
  /** The person asked for the whole panel, or wants it small. */
  mode: 'auto' | 'full' | 'bar';
}

const GAP = 12;
const MIN_WIDTH = 300;
const MAX_WIDTH = 420;
const MAX_HEIGHT = 720;
const MIN_BESIDE = 360;
const MIN_UNDER = 280;
const BAR = 56;
const BELOW = 640;

const overlaps = (place: Box, taken: readonly Box[]) =>
  taken.some(
    (box) =>
      box.left < place.right &&
      box.right > place.left &&
      box.top < place.bottom &&
      box.bottom > place.top,
  );

/**
 * Chooses a free place that covers nothing a person may press: beside the dialog, under it in the
 * window, else under the whole page; a slim bar where that would be out of sight.
 */
export function choosePlace(around: Surroundings): Place {
  const { width, height, taken, mode } = around;
  const hull = {
    left: Math.min(width, ...taken.map((box) => box.left)),
    right: Math.max(0, ...taken.map((box) => box.right)),
    bottom: Math.max(0, ...taken.map((box) => box.bottom)),
  };
  const bar = barPlace(around);
  if (mode === 'bar' && bar) return bar;
  const tall = Math.min(MAX_HEIGHT, height - 2 * GAP);
  const besideWidth = (room: number) => Math.min(MAX_WIDTH, room - 2 * GAP);
  const right = besideWidth(width - hull.right);
  const left = besideWidth(hull.left);
  if (tall >= MIN_BESIDE && Math.max(right, left) >= MIN_WIDTH) {
    const atRight = right >= MIN_WIDTH;
    return {
      kind: 'beside',
      left: atRight ? hull.right + GAP : hull.left - GAP - left,
      top: Math.max(GAP, (height - tall) / 2),
      width: atRight ? right : left,
      height: tall,
    };
  }
  const full = Math.min(width, 640);
  const centred = Math.max(0, (width - full) / 2);
  const room = height - hull.bottom - GAP;
  if (room >= MIN_UNDER)
    return {
      kind: 'under',
      left: centred,
      top: hull.bottom + GAP,
      width: full,
      height: Math.min(room, MAX_HEIGHT),
    };
  const top = around.contentBottom + GAP;
  const inSight = top - around.scrollY < height - BAR;
  if (mode === 'auto' && !inSight && bar) return bar;
  return { kind: 'below', left: centred, top, width: full, height: BELOW };
}

/** A slim strip at the lower, else the upper edge of the window, if it covers nothing there. */
function barPlace({ width, height, taken }: Surroundings): Place | null {
  for (const top of [height - BAR, 0])
    if (!overlaps({ left: 0, right: width, top, bottom: top + BAR }, taken))
      return { kind: 'bar', left: 0, top, width, height: BAR };
  return null;
}
