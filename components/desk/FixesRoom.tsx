import type { DeskState } from '../../lib/messaging/protocol.ts';

/** Guided fixes at full size. */
export function FixesRoom(_props: { state: DeskState; fixId: string | null }) {
  return null;
}
