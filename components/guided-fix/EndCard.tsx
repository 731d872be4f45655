import { useState } from 'preact/hooks';
import { type Diagnosis, diagnose } from '../../lib/diagnosis/diagnose.ts';
import { causeSentence } from '../../lib/diagnosis/texts.ts';
import type { FixRunState, RunResult } from '../../lib/fixes/run-state.ts';
import type { FixEnd } from '../../lib/fixes/shape.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { TextArea } from '../common/Field.tsx';
import { useFixTexts } from './use-texts.ts';

type RecordResult = (result: Omit<RunResult, 'at'>) => void;

/** The end of every fix: check again by what the new attempt showed, or by the person's word. All of it is recorded. */
export function EndCard(props: {
  end: FixEnd;
  run: FixRunState;
  onResult: RecordResult;
  onRestart: () => void;
}) {
  const { t, d, locale } = useFixTexts();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Diagnosis[] | null>(null);
  const names = {
    fixed: t('end.fixed'),
    'still-blocked': t('end.blocked'),
    'handed-over': t('end.handed'),
  };
  const check = () => {
    const diagnoses = diagnose(text).filter(({ confidence }) => confidence !== 'low');
    setFound(diagnoses);
    props.onResult({
      outcome: diagnoses.length > 0 ? 'still-blocked' : 'fixed',
      by: 'check',
      handedTo: null,
    });
  };
  return (
    <div class="stack">
      <section class="stack-s">
        <h3>{t('end.heading')}</h3>
        <p>{props.end.checkAgain}</p>
      </section>
      <div class="row">
        <Button
          kind="primary"
          icon="check"
          onClick={() => props.onResult({ outcome: 'fixed', by: 'person', handedTo: null })}
        >
          {t('end.fixed')}
        </Button>
        <Button
          icon="stop"
          onClick={() => props.onResult({ outcome: 'still-blocked', by: 'person', handedTo: null })}
        >
          {t('end.blocked')}
        </Button>
        <Button
          icon="people"
          onClick={() => props.onResult({ outcome: 'handed-over', by: 'person', handedTo: null })}
        >
          {t('end.handed')}
        </Button>
      </div>
      <TextArea label={t('end.retest')} value={text} onInput={setText} rows={2} />
      <div class="row">
        <Button size="small" icon="refresh" disabled={text.trim() === ''} onClick={check}>
          {t('end.retest-button')}
        </Button>
        <Button kind="quiet" size="small" icon="undo" onClick={props.onRestart}>
          {t('end.restart')}
        </Button>
      </div>
      <div aria-live="polite" class="stack-s">
        {found === null ? null : found[0] ? (
          <Banner tone="warn">
            {t('end.retest-blocked', {
              cause: causeSentence(d, found[0].cause, found[0].evidence[0]?.value ?? ''),
            })}
          </Banner>
        ) : (
          <Banner tone="ok">{t('end.retest-clean')}</Banner>
        )}
        <ul class="small muted">
          {props.run.results.map((result) => (
            <li key={result.at}>
              {t('end.recorded', {
                result: names[result.outcome],
                time: formatDateTime(result.at, locale),
              })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
