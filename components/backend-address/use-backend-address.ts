import { useState } from 'preact/hooks';
import type { Answers } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';

type Test = Answers['desk/test-backend'];

/** What came of the last press: only tested, connected, or neither; `trouble` when nothing could be done. */
export type AddressOutcome =
  | { kind: 'works' | 'connected' | 'failed'; steps: Test['steps'] }
  | { kind: 'trouble'; what: 'test-impossible' | 'not-kept'; detail: string };

/** Tests a backend address and keeps it when the whole test passes. `kept` is the address in force. */
export function useBackendAddress(kept: string) {
  const [typed, setTyped] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<AddressOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const url = typed ?? kept;

  const keep = async (backendUrl: string | null): Promise<AddressOutcome | null> => {
    const trouble = (detail: string) => ({ kind: 'trouble', what: 'not-kept', detail }) as const;
    try {
      const answer = await send('desk/save-settings', { patch: { backendUrl } });
      return answer.ok ? null : trouble(answer.errors.map(({ message }) => message).join(' '));
    } catch {
      return trouble('');
    }
  };
  const test = async (): Promise<AddressOutcome> => {
    try {
      const { ok, steps } = await send('desk/test-backend', { url: url.trim() });
      return { kind: ok ? 'works' : 'failed', steps };
    } catch {
      return { kind: 'trouble', what: 'test-impossible', detail: '' };
    }
  };
  const during = async (act: () => Promise<AddressOutcome | null>) => {
    setBusy(true);
    setOutcome(null);
    setOutcome(await act());
    setBusy(false);
  };
  return {
    url,
    outcome,
    busy,
    type: (next: string) => {
      setTyped(next);
      setOutcome(null);
    },
    test: () => during(test),
    connect: () =>
      during(async () => {
        const tested = await test();
        if (tested.kind !== 'works') return tested;
        return (await keep(url.trim())) ?? { ...tested, kind: 'connected' };
      }),
    disconnect: () =>
      during(async () => {
        const refused = await keep(null);
        if (!refused) setTyped('');
        return refused;
      }),
  };
}
