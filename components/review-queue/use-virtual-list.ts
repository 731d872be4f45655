import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer } from 'preact/hooks';

interface VirtualList {
  items: VirtualItem[];
  totalSize: number;
  scrollTo: (index: number) => void;
}

/**
 * Draws only the rows in sight. A thin binding of the virtualizer to Preact: it lives as long as the
 * scroll element and asks for a new drawing when the visible range changes.
 */
export function useVirtualList(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): VirtualList {
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  const virtualizer = useMemo(
    () =>
      new Virtualizer<HTMLElement, HTMLElement>({
        count: 0,
        getScrollElement: () => scroller.current,
        estimateSize: () => rowHeight,
        overscan: 6,
        initialRect: { width: 400, height: 480 },
        scrollToFn: elementScroll,
        observeElementRect,
        observeElementOffset,
        onChange: () => redraw(undefined),
      }),
    [scroller, rowHeight],
  );
  virtualizer.setOptions({ ...virtualizer.options, count });
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useEffect(() => virtualizer.measure(), [virtualizer, count]);
  return {
    items: virtualizer.getVirtualItems(),
    totalSize: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
