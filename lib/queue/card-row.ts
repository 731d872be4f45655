import type { AppConsentRequest } from '../contract/app-consent-request.ts';
import { priorityKey } from '../requests/priority.ts';
import type { CardRow } from '../storage/schema.ts';
import { foldText } from './search.ts';

/** Longest text searched per card; 500 requesters with long reasons must not fill the memory. */
export const MAX_SEARCH_TEXT = 2000;

/** The list row of a card. Pure; the same card always gives the same row. */
export function toCardRow(card: AppConsentRequest): CardRow {
  const firstRequestedAt = Date.parse(card.firstRequestedAt);
  const people = card.requests.map((r) => `${r.requester.name} ${r.requester.email ?? ''}`);
  const reasons = card.requests.map((r) => r.justification);
  const text = [
    card.app.displayName ?? '',
    card.app.clientId,
    card.app.publisher?.name ?? '',
    ...people,
    ...reasons,
  ].join('\n');
  const demand = card.requestCount;
  return {
    id: card.id,
    status: card.status,
    appName: card.app.displayName ?? '',
    clientId: card.app.clientId,
    publisherVerified: card.app.publisher?.verified ?? null,
    provider: card.provider,
    risk: card.risk.score,
    riskClass: card.risk.class,
    demand,
    firstRequester: card.requests[0]?.requester.name ?? '',
    firstRequestedAt,
    expiresAt: card.expiresAt === null ? null : Date.parse(card.expiresAt),
    claimedById: card.claimedBy?.id ?? null,
    claimedByName: card.claimedBy?.name ?? null,
    rank: -priorityKey({ risk: card.risk.score, demand, firstRequestedAt }),
    searchText: foldText(text.slice(0, MAX_SEARCH_TEXT)),
  };
}
