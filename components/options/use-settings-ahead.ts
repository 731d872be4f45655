import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EffectiveSettings, Settings } from '../../lib/settings/settings.ts';

/**
 * Settings as the person has just set them: what is on its way to storage counts as set, so that the next press
 * builds on it and a reading that is older does not put it back. `begin` a save, then `end` it with what came of it.
 */
export function useSettingsAhead(stored: EffectiveSettings): {
  settings: EffectiveSettings;
  begin: (patch: Partial<Settings>) => void;
  end: (patch: Partial<Settings>, isSaved: boolean) => void;
} {
  const [ahead, setAhead] = useState<Partial<Settings>>({});
  const underWay = useRef(0);
  // What was read after the last answer holds everything; until then the person's own view stands.
  useLayoutEffect(() => {
    if (underWay.current === 0) setAhead({});
  }, [stored]);
  return {
    settings: { ...stored, settings: { ...stored.settings, ...ahead } },
    begin: (patch) => {
      underWay.current += 1;
      setAhead((now) => ({ ...now, ...patch }));
    },
    end: (patch, isSaved) => {
      underWay.current -= 1;
      if (isSaved) return;
      setAhead((now) => {
        const left = Object.entries(now).filter(
          ([name, value]) => value !== patch[name as keyof Settings],
        );
        return Object.fromEntries(left);
      });
    },
  };
}
