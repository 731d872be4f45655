import type { DeskState } from '../../lib/messaging/protocol.ts';

/** My requests at full size. */
export function RequestsRoom(_props: { state: DeskState; openId: string | null }) {
  return null;
}
