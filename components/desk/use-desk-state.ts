import { useCallback, useEffect, useState } from 'preact/hooks';
import { announcePresence } from '../../lib/messaging/presence.ts';
import type { DeskState } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { onUiChanged } from '../../lib/messaging/ui-changed.ts';

export interface DeskStateView {
  state: DeskState | null;
  error: string | null;
  reload: () => void;
}

/** The extension's state, read again whenever sign-in, settings or the outbox change. */
export function useDeskState(): DeskStateView {
  const [state, setState] = useState<DeskState | null>(null);
  const [error, setError] = useState<string | null>(null);
  const reload = useCallback(() => {
    send('desk/state', {}).then(
      (next) => {
        setState(next);
        setError(null);
      },
      (cause) => setError(cause instanceof Error ? cause.message : String(cause)),
    );
  }, []);
  useEffect(() => {
    const end = new AbortController();
    announcePresence(end.signal);
    reload();
    onUiChanged((stores) => {
      if (stores.some((store) => ['auth', 'settings', 'outbox', 'cards'].includes(store))) reload();
    }, end.signal);
    return () => end.abort();
  }, [reload]);
  return { state, error, reload };
}
