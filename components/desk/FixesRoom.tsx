import type { DeskState } from '../../lib/messaging/protocol.ts';
import { FixesDesk } from '../guided-fix/FixesDesk.tsx';

/** Guided fixes at full size. */
export function FixesRoom(props: { state: DeskState; fixId: string | null }) {
  return <FixesDesk item={props.fixId} />;
}
