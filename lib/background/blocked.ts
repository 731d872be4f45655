import type { ScreenFacts } from '../screens/facts.ts';

const NOT_BLOCKED = new Set<ScreenFacts['screen']>([
  'user-consent',
  'admin-consent',
  'request-sent',
]);

/** True when this screen stands between the person and the app. Pure. */
export function isBlocked(facts: ScreenFacts | null): facts is ScreenFacts {
  return facts !== null && facts.class !== 'ignore' && !NOT_BLOCKED.has(facts.screen);
}
