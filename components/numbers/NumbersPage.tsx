import { useMemo, useState } from 'preact/hooks';
import { Numbers } from '../../lib/contract/numbers.ts';
import { formatDate } from '../../lib/i18n/time.ts';
import { Select } from '../common/Choice.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { Skeleton } from '../common/States.tsx';
import { ApiError } from '../desk/ApiError.tsx';
import { useApi } from '../desk/use-api.ts';
import { type Bar, BarList } from './BarList.tsx';
import { readableDuration } from './duration.ts';
import { numbers } from './messages/catalogue.ts';
import { WeekChart } from './WeekChart.tsx';
import './numbers.css';

const RANGES = ['30', '90', '365'] as const;
const DAY_MS = 86_400_000;
const OUTCOMES = [
  { name: 'approved', tone: 'ok' },
  { name: 'denied', tone: 'warn' },
  { name: 'blocked', tone: 'danger' },
  { name: 'expired', tone: 'critical' },
  { name: 'withdrawn', tone: 'neutral' },
] as const;

/** How the desk does: how much, how fast, how it ends, and who carries it. */
export function NumbersPage() {
  const t = useTexts(numbers);
  const locale = useLocale();
  const [days, setDays] = useState<(typeof RANGES)[number]>('90');
  const path = useMemo(() => {
    const to = new Date();
    const from = new Date(to.getTime() - Number(days) * DAY_MS);
    return `/v1/numbers?${new URLSearchParams({ from: from.toISOString(), to: to.toISOString() })}`;
  }, [days]);
  const { data, error, reload } = useApi(path, Numbers);
  const duration = (ms: number | null) => {
    if (ms === null) return t('none');
    const { unit, count } = readableDuration(ms);
    return t(unit, { count });
  };
  return (
    <div class="stack" data-testid="numbers">
      <div class="row row-between">
        <h2>{t('title')}</h2>
        <Select
          label={t('range')}
          value={days}
          options={RANGES.map((value) => ({ value, label: t(`range.${value}`) }))}
          onChange={setDays}
        />
      </div>
      {error ? <ApiError error={error} onRetry={reload} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data ? (
        <>
          <p class="muted">
            {t('intro', { from: formatDate(data.from, locale), to: formatDate(data.to, locale) })}
          </p>
          <dl class="figures">
            <Figure label={t('open')} value={String(data.openNow)} />
            <Figure label={t('decided')} value={String(data.timeToDecision.count)} />
            <Figure label={t('median')} value={duration(data.timeToDecision.medianMs)} />
            <Figure label={t('p90')} value={duration(data.timeToDecision.p90Ms)} />
          </dl>
          <section class="card" aria-labelledby="numbers-volume">
            <h3 id="numbers-volume">{t('volume')}</h3>
            <WeekChart weeks={data.volume} />
          </section>
          <div class="desk-grid">
            <Bars id="outcomes" title={t('outcomes')} bars={outcomeBars(data, t)} />
            <Bars
              id="apps"
              title={t('topApps')}
              bars={data.topApps.map((app) => ({
                key: app.clientId,
                label: app.displayName || app.clientId,
                value: app.requests,
              }))}
            />
            <Bars
              id="reviewers"
              title={t('reviewers')}
              bars={data.reviewers.map((reviewer) => ({
                key: reviewer.id,
                label: reviewer.name || reviewer.id,
                value: reviewer.decisions,
                note: duration(reviewer.medianMs),
              }))}
            />
          </div>
        </>
      ) : null}
    </div>
  );
}

function outcomeBars(
  data: Numbers,
  t: (
    key: (typeof OUTCOMES)[number]['name'] extends infer N extends string ? `outcome.${N}` : never,
  ) => string,
): Bar[] {
  const all = OUTCOMES.reduce((sum, { name }) => sum + data.outcomes[name], 0);
  return OUTCOMES.map(({ name, tone }) => ({
    key: name,
    label: t(`outcome.${name}`),
    value: data.outcomes[name],
    note: all === 0 ? '' : `${Math.round((data.outcomes[name] / all) * 100)} %`,
    tone,
  }));
}

function Figure(props: { label: string; value: string }) {
  return (
    <div class="figure">
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

function Bars(props: { id: string; title: string; bars: Bar[] }) {
  const t = useTexts(numbers);
  return (
    <section class="card" aria-labelledby={`numbers-${props.id}`}>
      <h3 id={`numbers-${props.id}`}>{props.title}</h3>
      {props.bars.length === 0 ? (
        <p class="muted">{t('none')}</p>
      ) : (
        <BarList bars={props.bars} label={props.title} />
      )}
    </section>
  );
}
