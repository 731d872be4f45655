import { useState } from 'preact/hooks';
import { send } from '../../lib/messaging/send.ts';
import type { Draft } from '../../lib/storage/schema.ts';
import { useRestingWrite } from '../common/use-resting-write.ts';

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
  const { put, waiting } = useRestingWrite((text: DraftText & { key: string }) => {
    const { key, answers, justification, edited, removedFields } = text;
    send('panel/save-draft', {
      tabId,
      draft: { key, answers, justification, edited, removedFields },
    }).then(
      () => setSaved(waiting() ? 'saving' : 'saved'),
      () => setSaved('failed'),
    );
  });

  const change = (patch: DraftChange) => {
    setDraft((now) => {
      const next = { ...now, ...(typeof patch === 'function' ? patch(now) : patch) };
      if (key) put({ ...next, key });
      return next;
    });
    setSaved('saving');
  };

  return { draft, change, saved };
}
