import { z } from 'zod';
import type { App } from '../../lib/contract/app.ts';
import type { Risk } from '../../lib/contract/app-consent-request.ts';
import { RiskClass } from '../../lib/contract/app-consent-request.ts';
import { Audience, type Decision, type Proof, ProofLevel } from '../../lib/contract/decision.ts';
import { Cloud, Provider, RequestOrigin } from '../../lib/contract/origin.ts';
import { CardPermission, ConsentType, Permission } from '../../lib/contract/permission.ts';
import type {
  AppConsentRequestTable,
  DecisionTable,
  UserConsentRequestTable,
} from '../store/schema.ts';

/** Columns of JSON back into contract shapes. What we wrote ourselves is still parsed: disks and hands change rows. */
const Permissions = z.array(Permission);
const CardPermissions = z.array(CardPermission);
const Reasons = z.array(
  z.object({
    id: z.string(),
    points: z.number(),
    text: z.string(),
    values: z.record(z.string(), z.string()).optional(),
  }),
);

export const iso = (at: number): string => new Date(at).toISOString();
export const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));

export function appOf(card: AppConsentRequestTable): App {
  return {
    clientId: card.client_id,
    displayName: card.app_name,
    publisher:
      card.publisher_name === null && card.publisher_verified === null
        ? null
        : {
            name: card.publisher_name,
            verified: card.publisher_verified === null ? null : card.publisher_verified === 1,
          },
  };
}

export const cardPermissionsOf = (row: { permissions: string }): CardPermission[] =>
  CardPermissions.parse(JSON.parse(row.permissions));

export const permissionsOf = (row: { permissions: string }): Permission[] =>
  Permissions.parse(JSON.parse(row.permissions));

export const consentTypeOf = (row: UserConsentRequestTable): ConsentType =>
  ConsentType.parse(row.consent_type);

export const originOf = (row: UserConsentRequestTable): RequestOrigin =>
  RequestOrigin.parse(JSON.parse(row.origin));

export const providerOf = (card: AppConsentRequestTable): Provider => Provider.parse(card.provider);
export const cloudOf = (card: AppConsentRequestTable): Cloud => Cloud.parse(card.cloud);

export function riskOf(card: AppConsentRequestTable): Risk {
  return {
    score: card.risk_score,
    class: RiskClass.parse(card.risk_class),
    reasons: Reasons.parse(JSON.parse(card.risk_reasons)),
  };
}

export function decisionOf(row: DecisionTable): Decision {
  return {
    kind: row.kind,
    justification: row.justification,
    audience: Audience.parse(JSON.parse(row.audience)),
    decidedBy: { id: row.decided_by_id, name: row.decided_by_name },
    decidedAt: iso(row.decided_at),
  };
}

/** The card's proof; null while nothing was approved. */
export function proofOf(card: AppConsentRequestTable): Proof | null {
  if (card.proof_level === null || card.proof_at === null) return null;
  return {
    level: ProofLevel.parse(card.proof_level),
    at: iso(card.proof_at),
    by:
      card.proof_by_id === null
        ? null
        : { id: card.proof_by_id, name: card.proof_by_name ?? card.proof_by_id },
    stillBlocked:
      card.still_blocked_count === 0
        ? null
        : { cause: card.still_blocked_cause ?? '', count: card.still_blocked_count },
  };
}
