import { useEffect, useRef } from 'preact/hooks';
import type { CardRow } from '../../lib/storage/schema.ts';
import { QueueRow } from './QueueRow.tsx';
import { useVirtualList } from './use-virtual-list.ts';

const ROW_HEIGHT = 88;

interface QueueListProps {
  rows: readonly CardRow[];
  label: string;
  currentId: string | null;
  checked: ReadonlySet<string>;
  myId: string | null;
  now: number;
  onOpen: (id: string) => void;
  onCheck: (id: string) => void;
}

/**
 * The list of requests. Only rows in sight are in the document; `aria-setsize` and `aria-posinset`
 * tell screen readers where they are in the whole.
 */
export function QueueList(props: QueueListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { items, totalSize, scrollTo } = useVirtualList(scroller, props.rows.length, ROW_HEIGHT);
  const at = props.rows.findIndex((row) => row.id === props.currentId);
  useEffect(() => {
    if (at < 0) return;
    scrollTo(at);
    // The focus walks with the current row, so that Enter and screen readers are there too.
    const turn = requestAnimationFrame(() => {
      const inList = scroller.current?.contains(document.activeElement);
      if (!inList && document.activeElement !== document.body) return;
      const row = scroller.current?.querySelector('[aria-current=true]');
      if (row instanceof HTMLElement) row.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(turn);
  }, [at]);
  return (
    <div class="queue-scroll" ref={scroller}>
      <ul class="queue-list" aria-label={props.label} style={{ height: `${totalSize}px` }}>
        {items.map((item) => {
          const row = props.rows[item.index];
          return row ? (
            <QueueRow
              key={row.id}
              row={row}
              top={item.start}
              height={ROW_HEIGHT}
              position={item.index + 1}
              size={props.rows.length}
              current={row.id === props.currentId}
              checked={props.checked.has(row.id)}
              mine={props.myId !== null && row.claimedById === props.myId}
              now={props.now}
              onOpen={() => props.onOpen(row.id)}
              onCheck={() => props.onCheck(row.id)}
            />
          ) : null;
        })}
      </ul>
    </div>
  );
}
