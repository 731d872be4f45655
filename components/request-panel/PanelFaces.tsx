import type { PanelContext, ToBackground } from '../../lib/messaging/protocol.ts';
import { ApprovedView, BlockedView, NativeSentView, NoFormView } from './DecidedViews.tsx';
import { Evidence } from './Evidence.tsx';
import { OrganisationNote } from './OrganisationNote.tsx';
import type { PanelView } from './panel-view.ts';
import { ReportUnsafe } from './ReportUnsafe.tsx';
import { RequestForm } from './RequestForm.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { StandingView } from './StandingView.tsx';

export type Snooze = ToBackground['panel/close']['snooze'];

/** Everything of the panel that may come a moment after its first sentence: forms, timelines, messages. */
export function PanelFaces(props: {
  view: Exclude<PanelView, { kind: 'nothing' }>;
  context: PanelContext;
  inPage: boolean;
  /** The request that was sent from this very panel. */
  sentHere: string | null;
  onSent: (localId: string) => void;
  onSnooze: (snooze: Snooze) => void;
}) {
  const { view, context } = props;
  const end = (
    <PanelEnd context={context} view={view} inPage={props.inPage} onSnooze={props.onSnooze} />
  );
  if (view.kind === 'form') {
    return (
      <RequestForm
        key={context.draftKey ?? 'no-key'}
        context={context}
        view={view}
        onSent={props.onSent}
        after={end}
      />
    );
  }
  return (
    <div class="panel-body">
      <PanelFace view={view} context={context} sentHere={props.sentHere} />
      {end}
    </div>
  );
}

/** One of the faces without a form. */
function PanelFace(props: {
  view: Exclude<PanelView, { kind: 'form' | 'nothing' }>;
  context: PanelContext;
  sentHere: string | null;
}) {
  const { view, context } = props;
  switch (view.kind) {
    case 'standing':
      return (
        <StandingView
          context={context}
          facts={view.facts}
          cause={view.cause}
          mine={view.mine}
          fresh={view.mine.localId === props.sentHere}
        />
      );
    case 'blocked':
      return <BlockedView context={context} facts={view.facts} cause={view.cause} />;
    case 'approved':
      return <ApprovedView context={context} facts={view.facts} cause={view.cause} />;
    case 'no-form':
      return <NoFormView context={context} facts={view.facts} cause={view.cause} />;
    case 'native-sent':
      return (
        <NativeSentView context={context} facts={view.facts} cause={view.cause} mine={view.mine} />
      );
  }
}

/** What stands at the foot of every face: the organisation's words, reporting, evidence, snoozing. */
function PanelEnd(props: {
  context: PanelContext;
  view: Exclude<PanelView, { kind: 'nothing' }>;
  inPage: boolean;
  onSnooze: (snooze: Snooze) => void;
}) {
  const { view } = props;
  return (
    <div class="stack">
      <OrganisationNote settings={props.context.settings} />
      <div>
        <hr class="divider" />
        {view.kind === 'native-sent' ? null : (
          <ReportUnsafe facts={view.facts} open={view.cause.id === 'risky-app'} />
        )}
        <Evidence facts={view.facts} />
        {props.inPage ? <SnoozeMenu onSnooze={props.onSnooze} /> : null}
      </div>
    </div>
  );
}
