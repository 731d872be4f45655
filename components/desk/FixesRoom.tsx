import type { DeskState } from '../../lib/messaging/protocol.ts';
import { useTexts } from '../common/locale-context.tsx';
import { FixesDesk } from '../guided-fix/FixesDesk.tsx';
import { desk } from './messages/catalogue.ts';

/** Guided fixes at full size. */
export function FixesRoom(props: { state: DeskState; fixId: string | null }) {
  const t = useTexts(desk);
  return (
    <>
      <h2 class="visually-hidden">{t('nav.fixes')}</h2>
      <FixesDesk item={props.fixId} />
    </>
  );
}
