import { useEffect, useState } from 'preact/hooks';
import type { FixRunState } from '../../lib/fixes/run-state.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { Banner } from '../common/Banner.tsx';
import type { FixPorts } from './ports.ts';
import { useFixTexts } from './use-texts.ts';

/** The newest waiting time of a run: until when, or that it is over. Looks at the clock again when it is due. */
export function TimerNote(props: { run: FixRunState; ports: FixPorts }) {
  const { t, locale } = useFixTexts();
  const timer = props.run.timers.at(-1);
  const [now, setNow] = useState(props.ports.now());
  useEffect(() => {
    setNow(props.ports.now());
    if (!timer) return;
    const left = timer.dueAt - props.ports.now();
    if (left <= 0) return;
    const alarm = setTimeout(() => setNow(props.ports.now()), Math.min(left + 50, 2_000_000_000));
    return () => clearTimeout(alarm);
  }, [timer?.dueAt, timer?.stepId]);
  if (!timer) return null;
  const time = formatDateTime(timer.dueAt, locale);
  return timer.dueAt <= now ? (
    <Banner tone="ok" icon="bell" live>
      {t('timer.over')}
    </Banner>
  ) : (
    <Banner tone="neutral" icon="clock" live title={t('timer.running', { time })}>
      <p class="small">{t('step.reminder-set', { time })}</p>
    </Banner>
  );
}
