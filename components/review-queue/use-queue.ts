import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inFilter, type QueueFilterName } from '../../lib/queue/filter.ts';
import { createSearch } from '../../lib/queue/search.ts';
import { type QueueSortName, sortRows } from '../../lib/queue/sort.ts';
import type { CardRow } from '../../lib/storage/schema.ts';
import type { QueuePort } from './queue-port.ts';

/** Enough rows for the first screen of any window; the rest is read after the first paint. */
const FIRST_ROWS = 40;

export interface QueueView {
  state: 'loading' | 'ready' | 'error';
  error: string | null;
  visible: readonly CardRow[];
  filter: QueueFilterName;
  sort: QueueSortName;
  query: string;
  setFilter: (filter: QueueFilterName) => void;
  setSort: (sort: QueueSortName) => void;
  setQuery: (query: string) => void;
  reload: () => void;
}

/**
 * The list as people see it: most urgent rows at once, everything as soon as it is read, each
 * keystroke answered from memory, and read again whenever the background says that cards changed.
 */
export function useQueue(port: QueuePort, myId: string | null): QueueView {
  const [rows, setRows] = useState<readonly CardRow[]>([]);
  const [state, setState] = useState<QueueView['state']>('loading');
  const [error, setError] = useState<string | null>(null);
  const [filter, setFilter] = useState<QueueFilterName>('open');
  const [sort, setSort] = useState<QueueSortName>('priority');
  const [query, setQuery] = useState('');
  const reading = useRef(0);

  const read = async (first: boolean) => {
    reading.current += 1;
    const turn = reading.current;
    try {
      if (first) {
        const top = await port.topRows(FIRST_ROWS);
        if (turn !== reading.current) return;
        setRows(top);
        setState('ready');
      }
      const all = await port.allRows();
      if (turn !== reading.current) return; // a newer reading is under way
      setRows(all);
      setState('ready');
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
      setState('error');
    }
  };

  useEffect(() => {
    const end = new AbortController();
    void read(true);
    port.onChange(() => void read(false), end.signal);
    return () => end.abort();
  }, [port]);

  const shown = useMemo(
    () =>
      sortRows(
        rows.filter((row) => inFilter(row, filter, myId)),
        sort,
      ),
    [rows, filter, sort, myId],
  );
  const search = useMemo(() => createSearch(shown), [shown]);
  const visible = useMemo(() => search(query), [search, query]);
  const reload = () => {
    setState('loading');
    void read(true);
  };
  return { state, error, visible, filter, sort, query, setFilter, setSort, setQuery, reload };
}
