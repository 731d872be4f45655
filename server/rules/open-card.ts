import type { NewRequest } from '../../lib/contract/user-consent-request.ts';
import { mergePermissions } from '../../lib/requests/merge.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { AppConsentRequestTable, Flag } from '../store/schema.ts';
import { riskColumns } from './card-risk.ts';
import { appOf, cardPermissionsOf } from './rows.ts';
import { cardChanged, saveCard, setReminders } from './save-card.ts';
import type { Work } from './work.ts';

export interface Ask {
  input: Pick<NewRequest, 'app' | 'permissions' | 'consentType' | 'origin'>;
  expiresAt: number;
  decisionsOnApp: number;
}

const flag = (value: boolean | null | undefined): Flag | null =>
  value === null || value === undefined ? null : value ? 1 : 0;

/** The first ask for an app opens its card. */
export async function openCard(work: Work, ask: Ask): Promise<AppConsentRequestTable> {
  const { input, expiresAt, decisionsOnApp } = ask;
  const { union } = mergePermissions([input]);
  const risk = await riskColumns(work, {
    app: input.app,
    permissions: union,
    returnOrigin: input.origin.returnOrigin ?? null,
    requesters: 1,
    decisionsOnApp,
    firstRequestedAt: work.now,
  });
  const card: AppConsentRequestTable = {
    tenant: work.tenant,
    id: work.newId(),
    version: 1,
    status: 'open',
    open_key: input.app.clientId,
    provider: input.origin.provider,
    cloud: input.origin.cloud ?? 'global',
    client_id: input.app.clientId,
    app_name: input.app.displayName ?? null,
    publisher_name: input.app.publisher?.name ?? null,
    publisher_verified: flag(input.app.publisher?.verified),
    permissions: JSON.stringify(union),
    ...risk,
    request_count: 1,
    active_count: 1,
    created_at: work.now,
    deadline_key: expiresAt,
    expires_at: expiresAt,
    claimed_by_id: null,
    claimed_by_name: null,
    claimed_at: null,
    decision_id: null,
    proof_level: null,
    proof_at: null,
    proof_by_id: null,
    proof_by_name: null,
    still_blocked_cause: null,
    still_blocked_count: 0,
    changed_by_id: work.actor?.id ?? null,
    changed_by_name: work.actor?.name ?? null,
    changed_at: work.now,
    round: 1,
  };
  await insertRows(work.tx, 'app_consent_request', [card]);
  work.count('open', 1);
  cardChanged(work, card);
  await setReminders(work, card, { isNew: true });
  return card;
}

/** A further ask for an app joins its open card: permissions are united, risk and urgency weighed again. */
export async function joinCard(
  work: Work,
  card: AppConsentRequestTable,
  { input, expiresAt, decisionsOnApp }: Ask,
): Promise<AppConsentRequestTable> {
  const before = cardPermissionsOf(card);
  const asked = (['static', 'dynamic'] as const).map((consentType) => ({
    consentType,
    permissions: before.filter(({ consentTypes }) => consentTypes.includes(consentType)),
  }));
  const { union } = mergePermissions([...asked, input]);
  const named = {
    app_name: card.app_name ?? input.app.displayName ?? null,
    publisher_name: card.publisher_name ?? input.app.publisher?.name ?? null,
    publisher_verified: card.publisher_verified ?? flag(input.app.publisher?.verified),
  };
  const deadline = Math.min(card.expires_at ?? expiresAt, expiresAt);
  const requesters = card.request_count + 1;
  const risk = await riskColumns(work, {
    app: appOf({ ...card, ...named }),
    permissions: union,
    returnOrigin: input.origin.returnOrigin ?? null,
    requesters,
    decisionsOnApp,
    firstRequestedAt: card.created_at,
  });
  return saveCard(work, card, {
    ...named,
    ...risk,
    status: 'open',
    permissions: JSON.stringify(union),
    request_count: requesters,
    active_count: card.active_count + 1,
    expires_at: deadline,
    deadline_key: deadline,
  });
}
