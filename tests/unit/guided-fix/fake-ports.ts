import type { FixPorts } from '../../../components/guided-fix/ports.ts';
import type { UserConsent } from '../../../lib/diagnosis/user-consent.ts';
import type { FixRunState } from '../../../lib/fixes/run-state.ts';
import type { ScreenFacts } from '../../../lib/screens/facts.ts';

/** The world of a guided fix in memory, with everything that was asked of it. */
export function fakePorts(over: Partial<FixPorts> = {}) {
  const stored = new Map<string, unknown>();
  const asked = {
    copied: [] as string[],
    opened: [] as string[],
    desk: [] as string[],
    timers: [] as Parameters<FixPorts['setTimer']>[0][],
  };
  const told: { userConsent: UserConsent } = { userConsent: 'unknown' };
  let ids = 0;
  const clock = { now: Date.UTC(2026, 10, 22, 9) };
  const ports: FixPorts = {
    now: () => clock.now,
    newId: () => `run-${++ids}`,
    copy: async (text) => {
      asked.copied.push(text);
      return true;
    },
    openTab: (url) => asked.opened.push(url),
    openDesk: (item) => asked.desk.push(item),
    readRuns: async () => [...stored.values()].reverse(),
    saveRun: async (run: FixRunState) => void stored.set(run.id, structuredClone(run)),
    setTimer: async (timer) => void asked.timers.push(timer),
    blockedScreen: async (): Promise<ScreenFacts | null> => null,
    userConsent: async () => told.userConsent,
    keepUserConsent: async (setting) => {
      told.userConsent = setting;
    },
    standing: async () => null,
    ...over,
  };
  return { ports, asked, stored, clock, told };
}
