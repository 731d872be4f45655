import type { AuditEntry } from '../../lib/contract/audit.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { blockedCauseText } from '../../lib/requests/still-blocked/blocked-cause.ts';
import { Bdi } from '../common/Bdi.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { audit } from './messages/catalogue.ts';
import type { AuditKey } from './messages/en.ts';

/** Events whose reason is a cause that somebody's extension saw, not words of a person. */
const TELLS_A_CAUSE: ReadonlySet<string> = new Set(['request.still-blocked', 'card.reopened']);

/** Entries as a table; each opens to show before, after, its seal and Microsoft's name for it. */
export function AuditTable(props: { entries: readonly AuditEntry[]; brokenSeq: number | null }) {
  const t = useTexts(audit);
  const locale = useLocale();
  return (
    <section class="scroll-x" aria-label={t('title')}>
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('app')}</th>
            <th scope="col">{t('why')}</th>
          </tr>
        </thead>
        <tbody>
          {props.entries.map((entry) => (
            <tr key={entry.seq} class={entry.seq === props.brokenSeq ? 'tone-danger' : undefined}>
              <td class="number">{entry.seq}</td>
              <td>{formatDateTime(entry.at, locale)}</td>
              <td>
                {entry.actor ? (
                  <Bdi text={entry.actor.name || entry.actor.id} max={60} />
                ) : (
                  t('system')
                )}
              </td>
              <td>
                <p>{eventWords(t, entry.event)}</p>
                <code class="small muted">{entry.event}</code>
                <Details entry={entry} />
              </td>
              <td>
                {entry.appName || entry.appId ? (
                  <Bdi text={entry.appName || (entry.appId ?? '')} max={80} />
                ) : null}
              </td>
              <td dir="auto">
                <Reason entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Why: as a person wrote it, or the sentence for a cause that the extension reported. */
function Reason(props: { entry: AuditEntry }) {
  const locale = useLocale();
  const { event, reason } = props.entry;
  if (!reason) return null;
  if (!TELLS_A_CAUSE.has(event)) return <Bdi text={reason} max={300} />;
  const { sentence, code } = blockedCauseText(reason, locale);
  return (
    <>
      {sentence} {code ? <Bdi text={code} code /> : null}
    </>
  );
}

/** What happened, in words; an event of a newer backend has only its name. */
function eventWords(t: (key: AuditKey) => string, event: string): string {
  const key = `event.${event}`;
  return Object.hasOwn(audit.en, key) ? t(key as AuditKey) : '';
}

function Details(props: { entry: AuditEntry }) {
  const t = useTexts(audit);
  const { entry } = props;
  return (
    <details>
      <summary class="small">{t('details')}</summary>
      {entry.entra ? <p class="small">{t('entra', entry.entra)}</p> : null}
      <p class="small muted">{t('before')}</p>
      <pre class="mail-text">{JSON.stringify(entry.before, null, 1)}</pre>
      <p class="small muted">{t('after')}</p>
      <pre class="mail-text">{JSON.stringify(entry.after, null, 1)}</pre>
      <p class="small muted">
        {t('seal')} <code>{entry.hash}</code>
      </p>
    </details>
  );
}
