import './guided-fix.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findFix } from '../../lib/fixes/catalogue/all-fixes.ts';
import { startFix } from '../../lib/fixes/engine.ts';
import { type ResumedRun, resumeRun } from '../../lib/fixes/resume.ts';
import { EMPTY_CONTEXT, type FixRunState } from '../../lib/fixes/run-state.ts';
import type { Fix } from '../../lib/fixes/shape.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { Skeleton } from '../common/States.tsx';
import { FixWalk } from './FixWalk.tsx';
import { browserPorts, type FixPorts } from './ports.ts';
import { useFixTexts } from './use-texts.ts';

type Loaded =
  | { state: 'loading' }
  | {
      state: 'problem';
      problem: 'not-found' | (ResumedRun & { ok: false })['problem'];
      fixId: string | null;
    }
  | { state: 'ready'; fix: Fix; run: FixRunState };

const RUN_PREFIX = 'run.';

/** The item of a stored run in the desk's address. */
export function runItem(run: Pick<FixRunState, 'id'>): string {
  return `${RUN_PREFIX}${run.id}`;
}

function idOf(stored: unknown): string | null {
  return typeof stored === 'object' &&
    stored !== null &&
    'id' in stored &&
    typeof stored.id === 'string'
    ? stored.id
    : null;
}

async function load(item: string, ports: FixPorts): Promise<Loaded> {
  if (item.startsWith(RUN_PREFIX)) {
    const stored = (await ports.readRuns()).find(
      (one) => idOf(one) === item.slice(RUN_PREFIX.length),
    );
    if (stored === undefined) return { state: 'problem', problem: 'not-found', fixId: null };
    const resumed = resumeRun(stored, findFix);
    return resumed.ok
      ? { state: 'ready', fix: resumed.fix, run: resumed.run }
      : { state: 'problem', problem: resumed.problem, fixId: resumed.fixId };
  }
  const fix = findFix(item);
  if (!fix) return { state: 'problem', problem: 'not-found', fixId: null };
  return { state: 'ready', fix, run: startFix(fix, ports.newId(), EMPTY_CONTEXT, ports.now()) };
}

/**
 * A fix at full size. `item` is a fix id (a new run) or `run.<id>` (a stored one, at the step it was
 * left). Every change is written at once; a failed write is said, and the walk goes on.
 */
export function FixPage(props: { item: string; ports?: FixPorts; onLeave?: () => void }) {
  const { t } = useFixTexts();
  const ports = useMemo(() => props.ports ?? browserPorts(), [props.ports]);
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [saveFailed, setSaveFailed] = useState(false);
  const saving = useRef(Promise.resolve());
  useEffect(() => {
    let gone = false;
    setLoaded({ state: 'loading' });
    load(props.item, ports).then(
      (next) => !gone && setLoaded(next),
      () => !gone && setLoaded({ state: 'problem', problem: 'unreadable', fixId: null }),
    );
    return () => {
      gone = true;
    };
  }, [props.item, ports]);

  const change = (run: FixRunState) => {
    if (loaded.state !== 'ready') return;
    setLoaded({ ...loaded, run });
    // One after the other, so that an older state never lands on a newer one.
    saving.current = saving.current
      .then(() => ports.saveRun(run))
      .then(
        () => setSaveFailed(false),
        () => setSaveFailed(true),
      );
  };
  const setTimer = (timer: Parameters<FixPorts['setTimer']>[0]) => {
    // Without a background there is no reminder; the page itself still shows the time.
    ports.setTimer(timer).catch(() => setSaveFailed(true));
  };

  return (
    <div class="stack">
      {props.onLeave ? (
        <div>
          <Button kind="quiet" size="small" icon="undo" onClick={props.onLeave}>
            {t('fix.back-to-list')}
          </Button>
        </div>
      ) : null}
      {saveFailed ? (
        <Banner tone="danger" live>
          {t('save.failed')}
        </Banner>
      ) : null}
      {loaded.state === 'loading' ? <Skeleton lines={8} /> : null}
      {loaded.state === 'problem' ? (
        <Banner tone="warn" live>
          {t(PROBLEM[loaded.problem])}
        </Banner>
      ) : null}
      {loaded.state === 'ready' ? (
        <FixWalk
          fix={loaded.fix}
          run={loaded.run}
          ports={ports}
          onChange={change}
          onTimer={setTimer}
        />
      ) : null}
    </div>
  );
}

const PROBLEM = {
  'not-found': 'fix.not-found',
  'newer-version': 'recent.newer',
  unreadable: 'recent.unreadable',
  'fix-gone': 'recent.gone',
  'step-gone': 'recent.gone',
} as const;
