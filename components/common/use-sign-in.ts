import { useState } from 'preact/hooks';
import type { Answers } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';

/** Why a sign-in did not work; each surface has its own words for these. */
export type SignInTrouble = Extract<Answers['desk/sign-in'], { ok: false }>['reason'];

/** Signs in to the desk at the press of a button. `trouble` says why the last try did not work; never throws. */
export function useSignIn(): {
  signIn: () => Promise<void>;
  busy: boolean;
  trouble: SignInTrouble | null;
} {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<SignInTrouble | null>(null);
  const signIn = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const answer = await send('desk/sign-in', { interactive: true });
      if (!answer.ok) setTrouble(answer.reason);
    } catch {
      setTrouble('refused');
    } finally {
      setBusy(false);
    }
  };
  return { signIn, busy, trouble };
}
