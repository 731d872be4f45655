import { auditRoutes } from './audit.ts';
import { besideCardRoutes } from './beside-card.ts';
import { deskRoutes } from './desk.ts';
import { meRoutes } from './me.ts';
import { policyRoutes } from './policy.ts';
import { queueRoutes } from './queue.ts';
import { requestRoutes } from './requests.ts';
import type { Route } from './route.ts';

/** Every route that needs a sign-in. A test walks it: each route × each role × a foreign tenant. */
export const ROUTES: readonly Route[] = [
  ...requestRoutes,
  ...queueRoutes,
  ...besideCardRoutes,
  ...meRoutes,
  ...policyRoutes,
  ...auditRoutes,
  ...deskRoutes,
];

/** Everything else that is answered, exactly: no sign-in, no data of any tenant. */
export const PUBLIC_PATHS = [
  '/healthz',
  '/readyz',
  '/metrics',
  '/v1/openapi.json',
  '/v1/discovery',
  '/docs',
] as const;
