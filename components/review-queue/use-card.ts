import { useEffect, useState } from 'preact/hooks';
import type { StoredCard } from '../../lib/storage/schema.ts';
import type { QueuePort } from './queue-port.ts';

export type CardState =
  | { state: 'loading' }
  | { state: 'gone' }
  | { state: 'ready'; stored: StoredCard };

/** The card with this id, read again whenever cards change. The last reading stays while a new one runs. */
export function useCard(port: QueuePort, id: string | null): CardState {
  const [state, setState] = useState<CardState>({ state: 'loading' });
  useEffect(() => {
    if (id === null) return;
    const end = new AbortController();
    setState({ state: 'loading' });
    const read = async () => {
      const stored = await port.card(id).catch(() => null);
      if (!end.signal.aborted) setState(stored ? { state: 'ready', stored } : { state: 'gone' });
    };
    void read();
    port.onChange(() => void read(), end.signal);
    return () => end.abort();
  }, [port, id]);
  return state;
}
