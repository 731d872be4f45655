import './guided-fix.css';
import { useMemo, useState } from 'preact/hooks';
import { findFix } from '../../lib/fixes/catalogue/all-fixes.ts';
import { startFix } from '../../lib/fixes/engine.ts';
import { EMPTY_CONTEXT, type RunContext } from '../../lib/fixes/run-state.ts';
import { Banner } from '../common/Banner.tsx';
import { FixList } from './FixList.tsx';
import { runItem } from './FixPage.tsx';
import { PasteBox } from './PasteBox.tsx';
import { browserPorts, type FixPorts } from './ports.ts';
import { RecentRuns } from './RecentRuns.tsx';
import { useFixTexts } from './use-texts.ts';

/** Fixes in the popup and in the desk's list: diagnose, continue, search. A chosen fix opens at full size. */
export function FixesTab(props: { ports?: FixPorts }) {
  const { t } = useFixTexts();
  const ports = useMemo(() => props.ports ?? browserPorts(), [props.ports]);
  const [failed, setFailed] = useState(false);
  const start = async (fixId: string, context: RunContext) => {
    const fix = findFix(fixId);
    if (!fix) return;
    const run = startFix(fix, ports.newId(), context, ports.now());
    try {
      await ports.saveRun(run);
      ports.openDesk(runItem(run));
    } catch {
      // Nothing can be stored here: the fix can still be walked, it is only not remembered.
      setFailed(true);
      ports.openDesk(fixId);
    }
  };
  return (
    <div class="stack-l fixes-tab">
      {failed ? <Banner tone="danger">{t('save.failed')}</Banner> : null}
      <PasteBox ports={ports} onStart={(fixId, context) => void start(fixId, context)} />
      <RecentRuns ports={ports} onOpen={(item) => ports.openDesk(item)} />
      <FixList onOpen={(fixId) => void start(fixId, EMPTY_CONTEXT)} />
    </div>
  );
}
