import { useEffect, useState } from 'preact/hooks';
import type { UserConsent } from '../../lib/diagnosis/user-consent.ts';
import type { FixPorts } from './ports.ts';

/** The organisation's user consent setting as it was told in this browser, and how to tell it. */
export function useUserConsent(
  ports: FixPorts,
): [setting: UserConsent, choose: (setting: UserConsent) => void] {
  const [setting, setSetting] = useState<UserConsent>('unknown');
  useEffect(() => {
    // Nothing can be read here: it counts as not told.
    ports.userConsent().then(setSetting, () => setSetting('unknown'));
  }, [ports]);
  const choose = (next: UserConsent) => {
    setSetting(next);
    // Nothing can be kept here: the choice still counts until the page closes.
    ports.keepUserConsent(next).catch(() => {});
  };
  return [setting, choose];
}
