import { z } from 'zod';
import { Decision } from './decision.ts';
import { Timestamp } from './primitives.ts';
import { UserConsentRequest } from './user-consent-request.ts';

/** `ConsentDesk.*` app roles of the token; `reviewer` is derived from the policy. */
export const Role = z.enum(['requester', 'reviewer', 'helpdesk', 'auditor', 'security', 'admin']);
export type Role = z.infer<typeof Role>;

/** `GET /v1/me` */
export const Me = z.strictObject({
  tenant: z.strictObject({ id: z.string() }),
  user: z.strictObject({ id: z.string(), name: z.string(), email: z.string().nullable() }),
  roles: z.array(Role),
  /** Names of rights, e.g. `queue:read`, `decision:approve`, `policy:write`. */
  can: z.array(z.string()),
});
export type Me = z.infer<typeof Me>;

/** `GET /v1/apps/{clientId}`: what stands for this app before anyone types. */
export const AppStanding = z.strictObject({
  standing: z.enum(['none', 'open', 'approved', 'denied', 'blocked']),
  mine: UserConsentRequest.nullable(),
  othersAsking: z.int().min(0),
  decision: Decision.nullable(),
});
export type AppStanding = z.infer<typeof AppStanding>;

/** Version of the whole contract: the `1` of `/v1`. Not the version of the software that speaks it. */
export const API_VERSION = '1';

/** `GET /v1/discovery` */
export const Discovery = z.strictObject({
  issuer: z.url(),
  clientId: z.string(),
  scopes: z.array(z.string()),
  /** Only for issuers with resource indicators (RFC 8707): what the token is asked for. */
  resource: z.string().max(300).nullish(),
  organisationName: z.string(),
  apiVersion: z.string(),
});
export type Discovery = z.infer<typeof Discovery>;

export const Health = z.strictObject({
  ok: z.boolean(),
  at: Timestamp,
  checks: z.record(z.string(), z.string()).optional(),
});
