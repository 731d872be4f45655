import type { DeskState } from '../../lib/messaging/protocol.ts';
import { useTexts } from '../common/locale-context.tsx';
import { Skeleton } from '../common/States.tsx';
import { useLazy } from '../common/use-lazy.ts';
import { desk } from './messages/catalogue.ts';

const loadFixes = () => import('../guided-fix/FixesDesk.tsx');

/** Guided fixes at full size; their catalogue is fetched only here. */
export function FixesRoom(props: { state: DeskState; fixId: string | null }) {
  const t = useTexts(desk);
  const part = useLazy(loadFixes);
  return (
    <>
      <h2 class="visually-hidden">{t('nav.fixes')}</h2>
      {part ? <part.FixesDesk item={props.fixId} /> : <Skeleton lines={8} />}
    </>
  );
}
