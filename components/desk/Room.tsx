import type { DeskState } from '../../lib/messaging/protocol.ts';
import { AuditPage } from '../audit/AuditPage.tsx';
import { HealthPage } from '../health/HealthPage.tsx';
import { NumbersPage } from '../numbers/NumbersPage.tsx';
import { PolicyPage } from '../policy/PolicyPage.tsx';
import { QueueTab } from '../review-queue/QueueTab.tsx';
import { SetupPage } from '../setup/SetupPage.tsx';
import { FixesRoom } from './FixesRoom.tsx';
import { RequestsRoom } from './RequestsRoom.tsx';
import type { Route } from './routes.ts';

/** The room the address names. Each one checks for itself what its reader may do. */
export function Room(props: { route: Route; state: DeskState; onSignIn: () => void }) {
  const { route, state } = props;
  switch (route.room) {
    case 'queue':
      return <QueueTab state={state} split openId={route.item} onSignIn={props.onSignIn} />;
    case 'requests':
      return <RequestsRoom state={state} />;
    case 'fixes':
      return <FixesRoom state={state} fixId={route.item} />;
    case 'policy':
      return <PolicyPage mayWrite={can(state, 'policy:write')} />;
    case 'audit':
      return <AuditPage />;
    case 'numbers':
      return <NumbersPage />;
    case 'health':
      return <HealthPage />;
    case 'setup':
      return <SetupPage state={state} />;
  }
}

function can(state: DeskState, right: string): boolean {
  const { backend } = state;
  return backend.kind === 'signed-in' && backend.me.can.includes(right);
}
