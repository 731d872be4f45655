import { NewRequest } from '../contract/user-consent-request.ts';
import type { ScreenFacts } from '../screens/facts.ts';

/**
 * The request that follows from a screen and a justification, for a request made with Microsoft's own form.
 * Null when the page did not say which app it is, or the text is empty: then there is nothing to put on record
 * at the backend. Never contains anything design forbids to keep: facts hold none of it. Pure.
 */
export function requestFrom(
  facts: ScreenFacts,
  justification: string,
  now: number,
): NewRequest | null {
  const parsed = NewRequest.safeParse({
    app: {
      clientId: facts.clientId ?? '',
      displayName: facts.appName,
      publisher: { name: facts.publisherName, verified: facts.publisherVerified },
    },
    permissions: facts.permissions
      .filter(({ resource }) => resource !== null)
      .map(({ resource, value, kind }) => ({ resource, value, kind: kind ?? 'delegated' })),
    consentType: facts.endpoint === 'v1' ? 'static' : 'dynamic',
    justification,
    origin: {
      provider: facts.provider,
      cloud: facts.cloud,
      screen: facts.screen,
      errorCode: facts.errorCode,
      correlationId: facts.correlationId,
      occurredAt: new Date(now).toISOString(),
      returnOrigin: facts.returnOrigin,
    },
  });
  return parsed.success ? parsed.data : null;
}
