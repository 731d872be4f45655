import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { z } from 'zod';
import type { UiChanged } from '../../lib/messaging/protocol.ts';
import { onUiChanged } from '../../lib/messaging/ui-changed.ts';
import { type ApiAnswer, callApi } from './call-api.ts';

export interface ApiView<T> {
  data: T | null;
  headers: Record<string, string>;
  error: Extract<ApiAnswer<T>, { ok: false }> | null;
  loading: boolean;
  reload: () => void;
}

const NONE: UiChanged['stores'] = [];

/**
 * Reads one address when shown, on `reload`, and whenever the sync brought news of one of `stores`; a newer
 * reading wins over an older one still under way. `stores` must be the same list at every drawing.
 */
export function useApi<S extends z.ZodType>(
  path: string,
  schema: S,
  stores: UiChanged['stores'] = NONE,
): ApiView<z.output<S>> {
  const [answer, setAnswer] = useState<ApiAnswer<z.output<S>> | null>(null);
  const [loading, setLoading] = useState(true);
  const turn = useRef(0);
  const reload = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    setLoading(true);
    void callApi({ path, schema }).then((next) => {
      if (mine !== turn.current) return;
      setAnswer(next);
      setLoading(false);
    });
  }, [path, schema]);
  useEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);
  useEffect(() => {
    if (stores.length === 0) return;
    const end = new AbortController();
    onUiChanged((changed) => {
      if (changed.some((store) => stores.includes(store))) reload();
    }, end.signal);
    return () => end.abort();
  }, [reload, stores]);
  return {
    data: answer?.ok ? answer.data : null,
    headers: answer?.ok ? answer.headers : {},
    error: answer && !answer.ok ? answer : null,
    loading,
    reload,
  };
}
