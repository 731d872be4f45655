import type { AppStanding, Me } from '../../lib/contract/me.ts';
import type { UserConsentRequest } from '../../lib/contract/user-consent-request.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { Authorized } from '../auth/authorize.ts';
import { mayUse, RIGHTS } from '../auth/matrix.ts';
import { decisionsOn } from '../store/load.ts';
import { obstacleFree } from './rights-view.ts';
import { decisionOf } from './rows.ts';
import type { Reading } from './run.ts';
import { showRequests } from './show.ts';
import { reaches, standingDecision } from './standing.ts';
import { findOpenCard } from './submit.ts';

/** Who the caller is here, and what they may do. */
export function describeMe(_reading: Reading, auth: Authorized<'me:read'>): Me {
  const { caller, roles } = auth;
  return {
    tenant: { id: caller.tenant },
    user: { id: caller.id, name: caller.name, email: caller.email },
    roles: [...roles],
    can: [...RIGHTS.filter((right) => mayUse(right, roles)), ...obstacleFree(auth)],
  };
}

/** The caller's own asks, newest first. */
export async function listOwn(
  reading: Reading,
  auth: Authorized<'request:read'>,
  page: { before: { at: number; id: string } | null; limit: number },
  locale: Locale,
): Promise<UserConsentRequest[]> {
  let query = reading.tx
    .selectFrom('user_consent_request')
    .selectAll()
    .where('tenant', '=', reading.tenant)
    .where('requester_id', '=', auth.caller.id);
  const { before } = page;
  if (before) {
    query = query.where((eb) =>
      eb.or([
        eb('created_at', '<', before.at),
        eb.and([eb('created_at', '=', before.at), eb('id', '<', before.id)]),
      ]),
    );
  }
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute();
  return showRequests({ ...reading, locale }, auth.caller, rows);
}

const STANDS = { approve: 'approved', deny: 'denied', block: 'blocked' } as const;

/** What stands for an app before anyone types. */
export async function appStanding(
  reading: Reading,
  auth: Authorized<'app:read'>,
  clientId: string,
  locale: Locale,
): Promise<AppStanding> {
  const { tx, tenant } = reading;
  const { caller } = auth;
  const open = await findOpenCard(reading, clientId);
  const rows = await tx
    .selectFrom('user_consent_request')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('requester_id', '=', caller.id)
    .where('client_id', '=', clientId)
    .orderBy('created_at', 'desc')
    .orderBy('created_pos', 'desc')
    .limit(1)
    .execute();
  const [mine] = await showRequests({ ...reading, locale }, caller, rows);
  const decisions = (await decisionsOn(tx, tenant, [clientId])).get(clientId) ?? [];
  const decision = standingDecision(decisions);
  const counts = !open || (decision && decision.kind !== 'approve');
  const stands =
    decision && (decision.kind !== 'approve' || reaches(decision, caller)) ? decision : null;
  const mineIsOpen = mine?.status === 'open' || mine?.status === 'waiting-for-requester';
  return {
    standing: open ? 'open' : stands ? STANDS[stands.kind] : 'none',
    mine: mine ?? null,
    othersAsking: open ? Math.max(0, open.active_count - (mineIsOpen ? 1 : 0)) : 0,
    decision: stands && counts ? decisionOf(stands) : null,
  };
}
