import type { AppConsentRequest, HistoryEntry } from '../../lib/contract/app-consent-request.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { riskReasonText } from '../../lib/permissions/risk.ts';
import { adminConsentUrl } from '../../lib/requests/admin-consent-url.ts';
import type { Authorized } from '../auth/authorize.ts';
import type {
  AppConsentRequestTable,
  DecisionTable,
  MessageTable,
  NoteTable,
  UserConsentRequestTable,
} from '../store/schema.ts';
import { cardCan } from './card-can.ts';
import { cardRequestView, type Viewer } from './request-view.ts';
import {
  appOf,
  cardPermissionsOf,
  cloudOf,
  decisionOf,
  iso,
  isoOrNull,
  proofOf,
  providerOf,
  riskOf,
} from './rows.ts';

/** Everything a card is shown from. */
export interface CardRows {
  card: AppConsentRequestTable;
  requests: readonly UserConsentRequestTable[];
  messages: readonly MessageTable[];
  notes: readonly NoteTable[];
  /** Every decision ever on this app, newest first. */
  decisions: readonly DecisionTable[];
}

export interface CardViewer extends Viewer {
  who: Pick<Authorized<'queue:read'>, 'caller' | 'roles' | 'hasDecidingRole'>;
  tenant: string;
}

function historyOf({ card, decisions }: CardRows): HistoryEntry[] {
  return decisions
    .filter(({ id }) => id !== card.decision_id)
    .map((row) => ({
      appConsentRequestId: row.card_id,
      decision: decisionOf(row),
      permissions: cardPermissionsOf(row),
      undoneAt: isoOrNull(row.undone_at),
    }));
}

function riskView(card: AppConsentRequestTable, locale: Locale): AppConsentRequest['risk'] {
  const risk = riskOf(card);
  if (locale === 'en') return risk;
  return {
    ...risk,
    reasons: risk.reasons.map((reason) => ({
      ...reason,
      text: riskReasonText(reason.id, reason.values ?? {}, locale),
    })),
  };
}

/** The admin-consent address of a card; null where the provider has none. */
export function consentUrlOf(
  card: AppConsentRequestTable,
  tenant: string,
  redirectUri: string | null = null,
): string | null {
  if (card.provider !== 'entra') return null;
  return adminConsentUrl({
    tenant,
    cloud: cloudOf(card),
    clientId: card.client_id,
    permissions: cardPermissionsOf(card),
    redirectUri,
  });
}

/** A card as this person sees it now. */
export function cardView(rows: CardRows, viewer: CardViewer): AppConsentRequest {
  const { card, requests, messages, notes, decisions } = rows;
  const decision = decisions.find(({ id }) => id === card.decision_id) ?? null;
  const byId = new Map(decisions.map((one) => [one.id, one]));
  return {
    id: card.id,
    version: card.version,
    status: card.status,
    provider: providerOf(card),
    app: appOf(card),
    permissions: cardPermissionsOf(card),
    requests: requests.map((request) =>
      cardRequestView(
        {
          request,
          card,
          decision: byId.get(request.decision_id ?? '') ?? null,
          messages: messages.filter((one) => one.request_id === request.id),
        },
        viewer,
      ),
    ),
    requestCount: card.request_count,
    risk: riskView(card, viewer.locale),
    firstRequestedAt: iso(card.created_at),
    expiresAt: isoOrNull(card.expires_at),
    claimedBy:
      card.claimed_by_id === null || card.claimed_at === null
        ? null
        : {
            id: card.claimed_by_id,
            name: card.claimed_by_name ?? card.claimed_by_id,
            at: iso(card.claimed_at),
          },
    decision: decision ? decisionOf(decision) : null,
    proof: proofOf(card),
    history: historyOf(rows),
    notes: notes.map((note) => ({
      id: note.id,
      at: iso(note.at),
      by: { id: note.by_id, name: note.by_name },
      text: note.text,
    })),
    can: cardCan(viewer.who, card, requests),
    consentUrl: viewer.who.hasDecidingRole ? consentUrlOf(card, viewer.tenant) : null,
  };
}
