import type { ComponentChildren } from 'preact';
import { BackendHealth } from '../../lib/contract/health.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { Badge } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { Skeleton } from '../common/States.tsx';
import { ApiError } from '../desk/ApiError.tsx';
import { useApi } from '../desk/use-api.ts';
import { health } from './messages/catalogue.ts';

/** Is everything running? One tile per part, in words, with what to look at. */
export function HealthPage() {
  const t = useTexts(health);
  const locale = useLocale();
  const { data, error, loading, reload } = useApi('/v1/health', BackendHealth);
  return (
    <div class="stack" data-testid="health">
      <div class="row row-between">
        <h2>{t('title')}</h2>
        <Button icon="refresh" busy={loading} onClick={reload}>
          {t('refresh')}
        </Button>
      </div>
      {error ? <ApiError error={error} onRetry={reload} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? (
        <>
          <p class="muted">
            {t('asOf', { when: formatDateTime(data.at, locale) })} ·{' '}
            {t('version', { version: data.version })}
          </p>
          <div class="desk-grid">
            <Tile title={t('database')} ok={data.database.ok}>
              <p>{t(`database.${data.database.kind}`)}</p>
              {data.database.latencyMs === null ? null : (
                <p class="small muted">
                  {t('latency', { ms: Math.round(data.database.latencyMs) })}
                </p>
              )}
              {data.database.detail ? (
                <p class="small muted">
                  <Bdi text={data.database.detail} max={200} code />
                </p>
              ) : null}
            </Tile>
            <Tile title={t('mail')} ok={data.mail.configured && data.mail.failures.length === 0}>
              <p>
                {data.mail.configured
                  ? t('mail.waiting', { count: data.mail.waiting })
                  : t('mail.off')}
              </p>
              {data.mail.oldestWaitingAt ? (
                <p class="small muted">
                  {t('mail.oldest', { when: formatDateTime(data.mail.oldestWaitingAt, locale) })}
                </p>
              ) : null}
            </Tile>
            <Tile title={t('feed')} ok={data.feed.lagMs === null || data.feed.lagMs < 10_000}>
              <p>
                {data.feed.lagMs === null
                  ? t('feed.idle')
                  : t('feed.lag', { seconds: Math.ceil(data.feed.lagMs / 1000) })}
              </p>
            </Tile>
            <Tile title={t('jobs')} ok={data.jobs.overdue === 0}>
              <p>{t('jobs.overdue', { count: data.jobs.overdue })}</p>
            </Tile>
          </div>
          {data.mail.failures.length > 0 ? <Failures failures={data.mail.failures} /> : null}
        </>
      ) : null}
    </div>
  );
}

function Tile(props: { title: string; ok: boolean; children: ComponentChildren }) {
  const t = useTexts(health);
  return (
    <section class="card stack-s">
      <div class="row row-between">
        <h3>{props.title}</h3>
        <Badge tone={props.ok ? 'ok' : 'warn'} icon={props.ok ? 'check' : 'warning'}>
          {t(props.ok ? 'ok' : 'bad')}
        </Badge>
      </div>
      {props.children}
    </section>
  );
}

function Failures(props: { failures: BackendHealth['mail']['failures'] }) {
  const t = useTexts(health);
  return (
    <section class="card scroll-x" aria-labelledby="mail-failures">
      <h3 id="mail-failures">{t('mail.failures')}</h3>
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">{t('mail.to')}</th>
            <th scope="col">{t('mail.kind')}</th>
            <th scope="col" class="number">
              {t('mail.tries')}
            </th>
            <th scope="col">{t('mail.error')}</th>
          </tr>
        </thead>
        <tbody>
          {props.failures.map((failure) => (
            <tr key={`${failure.to} ${failure.at} ${failure.kind}`}>
              <td>
                <Bdi text={failure.to} />
              </td>
              <td>{failure.kind}</td>
              <td class="number">{failure.attempts}</td>
              <td>
                <Bdi text={failure.error} max={300} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
