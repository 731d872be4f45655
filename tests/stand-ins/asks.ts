import type { NewRequestInput } from '../../lib/contract/user-consent-request.ts';
import { APPS, type AppKey } from './replica/apps.ts';

const GRAPH = 'https://graph.microsoft.com';

/** What somebody asks for one of the demo apps, as the panel would send it. */
export function askFor(
  key: AppKey,
  justification: string,
  over: Partial<NewRequestInput> = {},
): NewRequestInput {
  const app = APPS[key];
  return {
    app: {
      clientId: app.clientId,
      displayName: app.name,
      publisher: { name: app.publisherDomain, verified: app.verified },
    },
    permissions: app.scopes.map((value) => ({ resource: GRAPH, value, kind: 'delegated' })),
    consentType: 'dynamic',
    justification,
    origin: {
      provider: 'entra',
      cloud: 'global',
      screen: 'need-admin-approval',
      errorCode: '90094',
      occurredAt: '2026-11-21T09:00:00Z',
      returnOrigin: `https://${app.host}`,
    },
    ...over,
  };
}
