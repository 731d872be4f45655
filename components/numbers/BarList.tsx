import { Bdi } from '../common/Bdi.tsx';

export interface Bar {
  key: string;
  label: string;
  value: number;
  /** What stands behind the figure, e.g. a share. */
  note?: string;
  tone?: 'ok' | 'warn' | 'danger' | 'critical' | 'neutral';
}

/** Horizontal bars with name and figure in text: a chart and its table in one, readable without colour. */
export function BarList(props: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...props.bars.map((bar) => bar.value));
  return (
    <table class="bars">
      <caption class="visually-hidden">{props.label}</caption>
      <tbody>
        {props.bars.map((bar) => (
          <tr key={bar.key}>
            <th scope="row">
              <Bdi text={bar.label} max={60} />
            </th>
            <td class="bars-track" aria-hidden="true">
              <span
                class={`bars-fill bars-${bar.tone ?? 'neutral'}`}
                style={{ inlineSize: `${(bar.value / most) * 100}%` }}
              />
            </td>
            <td class="number">{bar.value}</td>
            <td class="number small muted">{bar.note ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
