import type { DeskState } from '../../lib/messaging/protocol.ts';
import { MyRequestsTab } from '../my-requests/MyRequestsTab.tsx';

/** My requests at full size. */
export function RequestsRoom(props: { state: DeskState }) {
  return <MyRequestsTab backend={props.state.backend} />;
}
