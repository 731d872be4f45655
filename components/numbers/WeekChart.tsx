import type { Numbers } from '../../lib/contract/numbers.ts';
import { formatDate } from '../../lib/i18n/time.ts';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { numbers } from './messages/catalogue.ts';

type Week = Numbers['volume'][number];
const SERIES = ['submitted', 'decided', 'expired'] as const;
const HEIGHT = 140;
const GAP = 4;

/** Bars per week, three to a week; the figures stand in the table behind it. */
export function WeekChart(props: { weeks: readonly Week[] }) {
  const t = useTexts(numbers);
  const locale = useLocale();
  const { weeks } = props;
  const most = Math.max(1, ...weeks.flatMap((week) => SERIES.map((name) => week[name])));
  const width = 600;
  const slot = width / Math.max(1, weeks.length);
  const bar = Math.max(1, (slot - GAP) / SERIES.length);
  return (
    <figure class="chart">
      <ul class="legend">
        {SERIES.map((name) => (
          <li key={name}>
            <span class={`swatch series-${name}`} /> {t(`volume.${name}`)}
          </li>
        ))}
      </ul>
      <div class="chart-frame">
        <span class="chart-max small muted">{most}</span>
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('volume')}
        >
          <line x1="0" x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} class="axis" />
          <line x1="0" x2={width} y1="0.5" y2="0.5" class="grid" />
          {weeks.map((week, index) =>
            SERIES.map((name, at) => {
              const height = (week[name] / most) * (HEIGHT - 2);
              return (
                <rect
                  key={`${week.week} ${name}`}
                  class={`series-${name}`}
                  x={index * slot + GAP / 2 + at * bar}
                  y={HEIGHT - height}
                  width={Math.max(1, bar - 1)}
                  height={height}
                />
              );
            }),
          )}
        </svg>
      </div>
      <p class="row row-between small muted">
        <span>{weeks[0] ? formatDate(weeks[0].week, locale) : ''}</span>
        <span>{weeks.length > 1 ? formatDate(weeks.at(-1)?.week ?? '', locale) : ''}</span>
      </p>
      <details>
        <summary class="small">{t('table')}</summary>
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('week')}</th>
              {SERIES.map((name) => (
                <th key={name} scope="col" class="number">
                  {t(`volume.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.week}>
                <th scope="row">{formatDate(week.week, locale)}</th>
                {SERIES.map((name) => (
                  <td key={name} class="number">
                    {week[name]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
