import { useEffect, useState } from 'preact/hooks';
import { findFix } from '../../lib/fixes/catalogue/all-fixes.ts';
import { progress } from '../../lib/fixes/engine.ts';
import { localizeFix } from '../../lib/fixes/localize-fix.ts';
import { type ResumedRun, resumeRun } from '../../lib/fixes/resume.ts';
import { formatRelative } from '../../lib/i18n/time.ts';
import { runItem } from './FixPage.tsx';
import type { FixPorts } from './ports.ts';
import { useFixTexts } from './use-texts.ts';

const SHOWN = 5;

/** Fixes begun and not finished, newest first; what cannot be read is said, and stays stored. */
export function RecentRuns(props: { ports: FixPorts; onOpen: (item: string) => void }) {
  const { t, locale } = useFixTexts();
  const [runs, setRuns] = useState<ResumedRun[]>([]);
  useEffect(() => {
    let gone = false;
    props.ports.readRuns().then(
      (stored) => !gone && setRuns(stored.slice(0, 50).map((one) => resumeRun(one, findFix))),
      () => !gone && setRuns([]),
    );
    return () => {
      gone = true;
    };
  }, []);
  const open = runs
    .filter((one) => one.ok && one.run.results.at(-1)?.outcome !== 'fixed')
    .slice(0, SHOWN);
  const problems = new Set(runs.flatMap((one) => (one.ok ? [] : [one.problem])));
  if (open.length === 0 && problems.size === 0) return null;
  return (
    <section class="stack-s">
      <h2>{t('recent.heading')}</h2>
      <ul class="fix-list">
        {open.map((one) =>
          one.ok ? (
            <li key={one.run.id}>
              <button type="button" class="fix-row" onClick={() => props.onOpen(runItem(one.run))}>
                <span>
                  {t('recent.step', {
                    done: progress(one.fix, one.run).done,
                    title: localizeFix(one.fix, locale).fix.title,
                  })}
                </span>
                <span class="small muted">
                  {formatRelative(one.run.updatedAt, props.ports.now(), locale)}
                </span>
              </button>
            </li>
          ) : null,
        )}
      </ul>
      {[...problems].map((problem) => (
        <p key={problem} class="small muted" role="status">
          {t(
            problem === 'newer-version'
              ? 'recent.newer'
              : problem === 'unreadable'
                ? 'recent.unreadable'
                : 'recent.gone',
          )}
        </p>
      ))}
    </section>
  );
}
