import { type AuditEntry, AuditPage, AuditQuery, AuditVerdict } from '../../lib/contract/audit.ts';
import { Problem } from '../http/problem.ts';
import { auditView, readAudit, verifyAudit } from '../rules/audit.ts';
import { csvLine } from './csv.ts';
import { route } from './route.ts';

const COLUMNS = [
  'seq',
  'at',
  'event',
  'actorId',
  'actorName',
  'entity',
  'entityId',
  'appId',
  'appName',
  'reason',
  'before',
  'after',
  'clientVersion',
  'entraService',
  'entraCategory',
  'entraActivity',
  'prevHash',
  'hash',
];

function csvRow(entry: AuditEntry): string {
  return csvLine([
    entry.seq,
    entry.at,
    entry.event,
    entry.actor?.id ?? '',
    entry.actor?.name ?? '',
    entry.entity,
    entry.entityId,
    entry.appId ?? '',
    entry.appName ?? '',
    entry.reason ?? '',
    JSON.stringify(entry.before),
    JSON.stringify(entry.after),
    entry.clientVersion ?? '',
    entry.entra?.service ?? '',
    entry.entra?.category ?? '',
    entry.entra?.activity ?? '',
    entry.prevHash,
    entry.hash,
  ]);
}

type Form = 'json' | 'csv' | 'ndjson';

function formOfType(type: string): Form | null {
  if (type === 'text/csv') return 'csv';
  if (/ndjson|jsonl|json-lines|json-seq/.test(type)) return 'ndjson';
  return /^(application\/(json|\*)|\*\/\*)$/.test(type) ? 'json' : null;
}

/** The form a reader likes best, the first of equals; JSON when they name none of ours. */
function formOf(accept: string | null): Form {
  let best: { form: Form; weight: number } = { form: 'json', weight: 0 };
  for (const range of (accept ?? '').toLowerCase().split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim());
    const form = formOfType(type);
    const q = parameters.find((one) => one.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (form && weight > best.weight) best = { form, weight };
  }
  return best.form;
}

function positionOf(cursor: string | undefined): number {
  if (!cursor) return 0;
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new Problem('validation', 'This cursor does not belong to this list.', {
    errors: [{ field: 'cursor', message: 'must be the nextCursor of the same list' }],
  });
}

const MAX_EXPORT = 50_000;

export const auditRoutes = [
  route({
    method: 'GET',
    path: '/v1/audit',
    right: 'audit:read',
    summary: 'The audit, oldest first, as JSON, CSV or NDJSON',
    query: AuditQuery,
    success: {
      200: {
        description: 'Entries',
        schema: AuditPage,
        also: ['text/csv', 'application/x-ndjson'],
      },
    },
    async handle(call) {
      const form = formOf(call.header('accept'));
      return call.read('audit:read', async (reading, auth) => {
        const { cursor, limit, ...query } = call.query();
        // A file is wanted whole; a page is wanted small.
        const asked = new URL(call.request.url).searchParams.has('limit');
        const size = form === 'json' || asked ? limit : MAX_EXPORT;
        const selection = { ...query, after: positionOf(cursor), limit: size + 1 };
        const rows = await readAudit(reading, auth, selection);
        const items = rows.slice(0, size).map(auditView);
        const last = rows.length > size ? items.at(-1) : undefined;
        const nextCursor = last ? String(last.seq) : null;
        if (form === 'json') return { status: 200, body: { items, nextCursor } };
        const lines =
          form === 'csv'
            ? [csvLine(COLUMNS), ...items.map(csvRow)]
            : items.map((entry) => JSON.stringify(entry));
        const type = form === 'csv' ? 'text/csv' : 'application/x-ndjson';
        return new Response(
          lines.map((line) => `${line}${form === 'csv' ? '\r\n' : '\n'}`).join(''),
          {
            headers: {
              'content-type': `${type}; charset=utf-8`,
              'content-disposition': `attachment; filename="consent-desk-audit.${form}"`,
              ...(nextCursor ? { 'consent-desk-next-cursor': nextCursor } : {}),
            },
          },
        );
      });
    },
  }),
  route({
    method: 'GET',
    path: '/v1/audit/verify',
    right: 'audit:read',
    summary: 'Walk the chain and name the first entry that does not fit',
    success: { 200: { description: 'The verdict', schema: AuditVerdict } },
    handle: (call) =>
      call.read('audit:read', async (reading, auth) => {
        const head = await reading.tx
          .selectFrom('tenant')
          .select(['audit_seq', 'audit_hash'])
          .where('id', '=', reading.tenant)
          .executeTakeFirstOrThrow();
        const verdict = await verifyAudit(
          (after, limit) => readAudit(reading, auth, { after, limit }),
          { seq: head.audit_seq, hash: head.audit_hash },
        );
        return { status: 200, body: verdict };
      }),
  }),
];
