import { useEffect, useState } from 'preact/hooks';
import { PRESENCE_EVERY_MS, type Presence } from '../../lib/contract/presence.ts';
import type { QueuePort } from './queue-port.ts';

/** When the backend does not answer, presence is not worth a call every few seconds. */
const OFFLINE_PAUSE_MS = 20_000;

export type Others = Presence['others'];

/**
 * Says that I have this card open, for as long as the page is in sight, and gives who else has.
 * Empty while nobody else does or nobody can say.
 */
export function usePresence(port: QueuePort, cardId: string): Others {
  const [others, setOthers] = useState<Others>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const beat = async () => {
      clearTimeout(timer);
      if (gone || document.visibilityState === 'hidden') return;
      const answer = await port.lookAt(cardId, true);
      if (gone) return;
      setOthers(answer ?? []);
      timer = setTimeout(() => void beat(), answer ? PRESENCE_EVERY_MS : OFFLINE_PAUSE_MS);
    };
    const onVisible = () => {
      if (document.visibilityState === 'hidden') void port.lookAt(cardId, false);
      else void beat();
    };
    setOthers([]);
    void beat();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      gone = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
      void port.lookAt(cardId, false);
    };
  }, [port, cardId]);
  return others;
}
