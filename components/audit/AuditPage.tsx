import { useEffect, useState } from 'preact/hooks';
import {
  type AuditEntry,
  AuditPage as AuditPageShape,
  AuditVerdict,
} from '../../lib/contract/audit.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { TextField } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { EmptyState, Skeleton } from '../common/States.tsx';
import { ApiError } from '../desk/ApiError.tsx';
import { type ApiAnswer, callApi } from '../desk/call-api.ts';
import { AuditExport } from './AuditExport.tsx';
import { AuditTable } from './AuditTable.tsx';
import { type AuditRange, auditPath } from './audit-path.ts';
import { audit } from './messages/catalogue.ts';

const EVERYTHING: AuditRange = { from: '', to: '', q: '' };

/** The record: look through it, check its seal, take it along. */
export function AuditPage() {
  const t = useTexts(audit);
  const [range, setRange] = useState(EVERYTHING);
  /** What the list was asked for; the form may say something newer that nobody has searched yet. */
  const [listed, setListed] = useState(EVERYTHING);
  const [entries, setEntries] = useState<AuditEntry[] | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [error, setError] = useState<Extract<ApiAnswer<unknown>, { ok: false }> | null>(null);
  const [verdict, setVerdict] = useState<AuditVerdict | null>(null);
  const [busy, setBusy] = useState(false);
  const backwards = range.from !== '' && range.to !== '' && range.from > range.to;

  const read = async (wanted: AuditRange, next: string | null) => {
    setBusy(true);
    const answer = await callApi({ path: auditPath(wanted, next), schema: AuditPageShape });
    setBusy(false);
    if (!answer.ok) return setError(answer);
    setError(null);
    setListed(wanted);
    setEntries((now) => (next ? [...(now ?? []), ...answer.data.items] : answer.data.items));
    setCursor(answer.data.nextCursor);
  };
  const verify = async () => {
    setBusy(true);
    const answer = await callApi({ path: '/v1/audit/verify', schema: AuditVerdict });
    setBusy(false);
    if (answer.ok) setVerdict(answer.data);
    else setError(answer);
  };
  const search = () => {
    if (!backwards) void read(range, null);
  };
  useEffect(search, []);

  return (
    <div class="stack" data-testid="audit">
      <h2>{t('title')}</h2>
      <p class="muted">{t('intro')}</p>
      <form
        class="form-row"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <TextField
          type="date"
          label={t('from')}
          value={range.from}
          onInput={(from) => setRange({ ...range, from })}
        />
        <TextField
          type="date"
          label={t('to')}
          value={range.to}
          error={backwards ? t('range.error') : null}
          onInput={(to) => setRange({ ...range, to })}
        />
        <TextField
          type="search"
          label={t('search')}
          value={range.q}
          maxLength={200}
          onInput={(q) => setRange({ ...range, q })}
        />
        <Button type="submit" icon="search" disabled={backwards} busy={busy}>
          {t('search.go')}
        </Button>
      </form>
      <div class="row">
        <Button icon="shieldCheck" busy={busy} onClick={() => void verify()}>
          {t('verify')}
        </Button>
        <AuditExport range={range} />
      </div>
      <div role="status">
        {verdict ? (
          <Banner tone={verdict.ok ? 'ok' : 'danger'}>
            <p>
              {verdict.broken
                ? t(`verify.broken.${verdict.broken.kind}`, {
                    seq: verdict.broken.seq,
                    detail: verdict.broken.detail,
                  })
                : t('verify.ok', { count: verdict.checked })}
            </p>
          </Banner>
        ) : null}
      </div>
      {error ? <ApiError error={error} onRetry={search} /> : null}
      {entries === null && !error ? <Skeleton lines={8} /> : null}
      {entries?.length === 0 ? <EmptyState title={t('empty')} /> : null}
      {entries && entries.length > 0 ? (
        <AuditTable entries={entries} brokenSeq={verdict?.broken?.seq ?? null} />
      ) : null}
      {cursor ? (
        <Button busy={busy} onClick={() => void read(listed, cursor)}>
          {t('more')}
        </Button>
      ) : null}
    </div>
  );
}
