import type { Precedent } from '../../lib/contract/precedent.ts';
import { permissionClass } from '../../lib/permissions/explain.ts';
import type { Authorized } from '../auth/authorize.ts';
import type { AppConsentRequestTable, DecisionTable } from '../store/schema.ts';
import type { Tx } from '../store/store.ts';
import { cardPermissionsOf, iso } from './rows.ts';

interface At {
  tx: Tx;
  tenant: string;
}

/** Looked through, newest first: enough to know the habit, little enough to read at once. */
const MAX_READ = 500;
const MAX_SHOWN = 5;

type Row = DecisionTable & { app_name: string | null };

const keyOf = (p: { resource: string; value: string; kind: string }) =>
  `${p.kind} ${p.resource.toLowerCase()} ${p.value.toLowerCase()}`;

/**
 * Decisions on *other* apps that tell how this one was judged before: same publisher first, then a permission that
 * matters (never `openid` and the like) in common; one per app, the newest. Undone decisions do not count.
 */
export async function findPrecedents(
  { tx, tenant }: At,
  _auth: Authorized<'queue:read'>,
  card: AppConsentRequestTable,
): Promise<Precedent[]> {
  const rows: Row[] = await tx
    .selectFrom('decision')
    .innerJoin('app_consent_request as app', (join) =>
      join.onRef('app.tenant', '=', 'decision.tenant').onRef('app.id', '=', 'decision.card_id'),
    )
    .selectAll('decision')
    .select('app.app_name')
    .where('decision.tenant', '=', tenant)
    .where('decision.client_id', '!=', card.client_id)
    .where('decision.undone_at', 'is', null)
    .orderBy('decision.decided_at', 'desc')
    .limit(MAX_READ)
    .execute();
  const wanted = new Map(
    cardPermissionsOf(card)
      .filter((permission) => permissionClass(permission) !== 'low')
      .map((permission) => [keyOf(permission), permission.value]),
  );
  const publisher = card.publisher_name?.trim().toLowerCase() || null;
  const seen = new Set<string>();
  const found: Precedent[] = [];
  for (const row of rows) {
    if (seen.has(row.client_id)) continue;
    const samePublisher =
      publisher !== null && row.publisher_name?.trim().toLowerCase() === publisher;
    const samePermissions = cardPermissionsOf(row).flatMap(
      (permission) => wanted.get(keyOf(permission)) ?? [],
    );
    if (!samePublisher && samePermissions.length === 0) continue;
    seen.add(row.client_id);
    found.push(precedentOf(row, samePublisher, samePermissions));
  }
  return found
    .sort(
      (a, b) =>
        Number(b.samePublisher) - Number(a.samePublisher) ||
        b.samePermissions.length - a.samePermissions.length,
    )
    .slice(0, MAX_SHOWN);
}

function precedentOf(row: Row, samePublisher: boolean, samePermissions: string[]): Precedent {
  return {
    appConsentRequestId: row.card_id,
    clientId: row.client_id,
    displayName: row.app_name,
    kind: row.kind,
    justification: row.justification,
    decidedBy: { id: row.decided_by_id, name: row.decided_by_name },
    decidedAt: iso(row.decided_at),
    samePublisher,
    samePermissions,
  };
}
