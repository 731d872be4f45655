import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../lib/messaging/send.ts';
import type { Draft } from '../../lib/storage/schema.ts';

/** How long typing has to rest before the draft is written; the limit is 300 ms all in all. */
const REST_MS = 180;

export interface DraftText {
  answers: Record<string, string>;
  justification: string;
  edited: boolean;
  removedFields: string[];
}

/** What changes, or how it follows from what is there by then: several changes may come before the next drawing. */
export type DraftChange = Partial<DraftText> | ((now: DraftText) => Partial<DraftText>);

const EMPTY: DraftText = { answers: {}, justification: '', edited: false, removedFields: [] };

/**
 * What the person types, kept by the background soon after each pause and when the page goes away.
 * `saved` tells whether the last change is on disk; a failed write is told, never thrown.
 */
export function useDraft(
  key: string | null,
  stored: Draft | null,
  tabId: number,
): {
  draft: DraftText;
  change: (patch: DraftChange) => void;
  saved: 'saved' | 'saving' | 'failed' | 'untouched';
} {
  const [draft, setDraft] = useState<DraftText>(() => stored ?? EMPTY);
  const [saved, setSaved] = useState<'saved' | 'saving' | 'failed' | 'untouched'>(
    stored ? 'saved' : 'untouched',
  );
  const pending = useRef<DraftText | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = () => {
    clearTimeout(timer.current);
    const text = pending.current;
    if (!text || !key) return;
    pending.current = null;
    const { answers, justification, edited, removedFields } = text;
    send('panel/save-draft', {
      tabId,
      draft: { key, answers, justification, edited, removedFields },
    }).then(
      () => setSaved(pending.current ? 'saving' : 'saved'),
      () => setSaved('failed'),
    );
  };

  const change = (patch: DraftChange) => {
    setDraft((now) => {
      const next = { ...now, ...(typeof patch === 'function' ? patch(now) : patch) };
      pending.current = next;
      return next;
    });
    setSaved('saving');
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, REST_MS);
  };

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', flush);
    };
  }, [key]);

  return { draft, change, saved };
}
