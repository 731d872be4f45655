import { useState } from 'preact/hooks';
import type { ToBackground } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { useTexts } from '../common/locale-context.tsx';
import { useToast } from '../common/Toasts.tsx';
import { myRequests } from './messages/catalogue.ts';

type Act = ToBackground['desk/act']['act'];

/** How long an act can be taken back before it goes out. */
const UNDO_MS = 10_000;

/** Records acts of the person; tells success with an undo where asked for, and failure in words. */
export function useAct(): {
  act: (act: Act, told: { done: string; undo?: boolean }) => Promise<boolean>;
  busy: boolean;
} {
  const t = useTexts(myRequests);
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const act = async (act: Act, told: { done: string; undo?: boolean }): Promise<boolean> => {
    setBusy(true);
    try {
      const answer = await send('desk/act', { act, undoMs: told.undo ? UNDO_MS : 0 });
      if (!answer.ok) {
        toast({ text: answer.errors[0]?.message ?? t('act-failed') });
        return false;
      }
      const { outboxId } = answer;
      const onUndo = () => void send('desk/undo', { outboxIds: [outboxId] }).catch(() => {});
      toast(
        told.undo && outboxId > 0 ? { text: told.done, onUndo, ms: UNDO_MS } : { text: told.done },
      );
      return true;
    } catch {
      toast({ text: t('act-failed') });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, busy };
}
