import { useEffect, useRef } from 'preact/hooks';
import {
  answer,
  completeStep,
  currentNode,
  goBack,
  progress,
  recordResult,
  startFix,
  writeNotes,
} from '../../lib/fixes/engine.ts';
import { localizeFix } from '../../lib/fixes/localize-fix.ts';
import type { FixRunState } from '../../lib/fixes/run-state.ts';
import type { Fix, FixNode } from '../../lib/fixes/shape.ts';
import { daysSince, isStale, oldestVerified } from '../../lib/fixes/staleness.ts';
import { direction } from '../../lib/i18n/locale.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { Card } from '../common/Card.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { TextArea } from '../common/Field.tsx';
import { EndCard } from './EndCard.tsx';
import { EnglishMark } from './EnglishMark.tsx';
import type { FixPorts } from './ports.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { RunMessages } from './RunMessages.tsx';
import { StepCard } from './StepCard.tsx';
import { TimerNote } from './TimerNote.tsx';
import { useFixTexts } from './use-texts.ts';
import { WayList } from './WayList.tsx';

interface WalkProps {
  fix: Fix;
  run: FixRunState;
  ports: FixPorts;
  onChange: (run: FixRunState) => void;
  onTimer: (timer: { fixId: string; stepId: string; dueAt: number; title: string }) => void;
}

function headingOf(node: FixNode): string {
  if (node.kind === 'question') return node.ask;
  return node.kind === 'step' ? node.title : node.text;
}

/** One fix being walked: the way on the left, the step on the right, progress, messages, notes. */
export function FixWalk(props: WalkProps) {
  const { t, locale } = useFixTexts();
  const { run, ports, onChange } = props;
  const { fix, language } = localizeFix(props.fix, locale);
  const node = currentNode(fix, run);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // The reader is led to the new step; on opening the page, focus stays where the browser put it.
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [run.at]);
  if (!node) return null;

  const done = () => {
    const next = completeStep(fix, run, ports.now());
    onChange(next);
    const timer = next.timers.find(({ stepId }) => stepId === node.id);
    if (timer && node.kind === 'step')
      props.onTimer({
        fixId: fix.id,
        stepId: node.id,
        dueAt: timer.dueAt,
        title: node.title.slice(0, 300),
      });
  };
  const { done: walked, leftAtLeast, leftAtMost } = progress(fix, run);
  const checked = oldestVerified(fix);
  return (
    <article class="fix-page" lang={language} dir={direction(language)}>
      <header class="stack-s">
        <h1>
          {fix.title}
          <EnglishMark language={language} />
        </h1>
        <p class="muted">{fix.summary}</p>
        {isStale(checked, ports.now()) ? (
          <Banner tone="warn">{t('fix.stale', { days: daysSince(checked, ports.now()) })}</Banner>
        ) : null}
        {fix.prerequisites.length > 0 ? (
          <Disclosure summary={t('fix.prerequisites')}>
            {() => (
              <>
                <ul class="todo">
                  {fix.prerequisites.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </>
            )}
          </Disclosure>
        ) : null}
      </header>
      <div class="fix-columns">
        <nav class="stack" aria-label={t('fix.steps')}>
          <p class="small muted" role="status">
            {leftAtLeast === leftAtMost
              ? t('fix.progress', { done: walked, least: leftAtLeast })
              : t('fix.progress-range', { done: walked, least: leftAtLeast, most: leftAtMost })}
          </p>
          <WayList fix={fix} run={run} />
        </nav>
        <div class="stack">
          <TimerNote run={run} ports={ports} />
          <Card>
            <div class="stack" data-node={node.id}>
              <h2 ref={heading} tabIndex={-1}>
                {headingOf(node)}
              </h2>
              {node.kind === 'question' ? (
                <QuestionCard
                  question={node}
                  onAnswer={(id) => onChange(answer(fix, run, id, ports.now()))}
                />
              ) : null}
              {node.kind === 'step' ? (
                <StepCard step={node} fix={fix} run={run} ports={ports} onDone={done} />
              ) : null}
              {node.kind === 'end' ? (
                <EndCard
                  end={node}
                  run={run}
                  onResult={(result) => onChange(recordResult(run, result, ports.now()))}
                  onRestart={() =>
                    onChange({
                      ...startFix(fix, run.id, run.context, ports.now()),
                      notes: run.notes,
                      results: run.results,
                    })
                  }
                />
              ) : null}
              {run.trail.length > 0 ? (
                <div>
                  <Button
                    kind="quiet"
                    size="small"
                    icon="undo"
                    onClick={() => onChange(goBack(run, ports.now()))}
                  >
                    {t('step.back')}
                  </Button>
                </div>
              ) : null}
            </div>
          </Card>
          <RunMessages fix={fix} run={run} ports={ports} language={language} />
          <TextArea
            label={t('notes.label')}
            hint={t('notes.saved')}
            value={run.notes}
            maxLength={8000}
            onInput={(text) => onChange(writeNotes(run, text, ports.now()))}
          />
        </div>
      </div>
    </article>
  );
}
