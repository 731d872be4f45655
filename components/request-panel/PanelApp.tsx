import './panel.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { announcePresence } from '../../lib/messaging/presence.ts';
import type { PanelContext, ToBackground } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { plainName } from '../common/Bdi.tsx';
import { LocaleProvider, useTexts } from '../common/locale-context.tsx';
import { EmptyState, ErrorState, Skeleton } from '../common/States.tsx';
import { useAnswer } from '../common/use-live.ts';
import { ApprovedView, BlockedView, NativeSentView, NoFormView } from './DecidedViews.tsx';
import { Evidence } from './Evidence.tsx';
import { requestPanel } from './messages/catalogue.ts';
import { OrganisationNote } from './OrganisationNote.tsx';
import { PanelBar, PanelHeader } from './PanelHeader.tsx';
import { type PanelView, panelView } from './panel-view.ts';
import type { Place } from './place.ts';
import { ReportUnsafe } from './ReportUnsafe.tsx';
import { RequestForm } from './RequestForm.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { StandingView } from './StandingView.tsx';

/** The panel wherever it stands: asks the background what is on the page and draws one of its faces. */
export function PanelApp(props: { place: Place; tabId: number | null }) {
  const [live, reload] = useAnswer(
    'panel/context',
    props.tabId === null ? {} : { tabId: props.tabId },
    ['requests', 'outbox', 'settings', 'auth', 'screen'],
  );
  useEffect(() => {
    const end = new AbortController();
    announcePresence(end.signal);
    return () => end.abort();
  }, []);
  const t = useTexts(requestPanel);
  if (live.state === 'loading') {
    return (
      <main class="panel" data-state="loading" aria-busy="true">
        <div class="panel-body">
          <Skeleton lines={5} />
        </div>
      </main>
    );
  }
  if (live.state === 'failed') {
    return (
      <main class="panel" data-state="failed">
        <ErrorState title={t('failed-title')} detail={t('failed-text')} onRetry={reload} />
      </main>
    );
  }
  return (
    <LocaleProvider locale={live.value.locale}>
      <Panel context={live.value} place={props.place} />
    </LocaleProvider>
  );
}

type Snooze = ToBackground['panel/close']['snooze'];

function Panel(props: { context: PanelContext; place: Place }) {
  const t = useTexts(requestPanel);
  const { context } = props;
  const inPage = props.place === 'page';
  const [folded, setFolded] = useState(false);
  const [sentHere, setSentHere] = useState<string | null>(null);
  const view = panelView(context);
  const facts = view.kind === 'nothing' ? null : view.facts;
  const close = (snooze: Snooze) => void send('panel/close', { snooze }).catch(() => {});
  const fold = (mode: 'full' | 'bar') => {
    setFolded(mode === 'bar');
    send('panel/size', { mode }).catch(() => setFolded(false)); // the frame kept its size
  };
  useLayoutEffect(() => {
    if (!inPage) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close('no');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [inPage]);
  const marks = {
    'data-provider': facts?.provider ?? '',
    'data-screen': facts?.screen ?? '',
    'data-state': view.kind,
  };
  if (folded) {
    return (
      <main {...marks}>
        <PanelBar
          app={facts?.appName ? plainName(facts.appName, 40) : null}
          onOpen={() => fold('full')}
          onClose={() => close('no')}
        />
      </main>
    );
  }
  return (
    <main class="panel" {...marks} aria-label="Consent Desk">
      <PanelHeader
        organisation={
          context.settings.managed.organisationName ??
          ('organisationName' in context.backend ? context.backend.organisationName : null)
        }
        inPage={inPage}
        onFold={() => fold('bar')}
        onClose={() => close('no')}
      />
      {view.kind === 'form' ? (
        <RequestForm
          key={context.draftKey ?? 'no-key'}
          context={context}
          view={view}
          onSent={setSentHere}
          after={<PanelEnd context={context} view={view} inPage={inPage} onSnooze={close} />}
        />
      ) : (
        <div class="panel-body">
          <PanelFace view={view} context={context} sentHere={sentHere} />
          <PanelEnd context={context} view={view} inPage={inPage} onSnooze={close} />
        </div>
      )}
      {context.settings.problems.length > 0 ? (
        <p class="visually-hidden" role="status">
          {t('settings-problem')}
        </p>
      ) : null}
    </main>
  );
}

function PanelFace(props: {
  view: Exclude<PanelView, { kind: 'form' }>;
  context: PanelContext;
  sentHere: string | null;
}) {
  const t = useTexts(requestPanel);
  const { view, context } = props;
  switch (view.kind) {
    case 'nothing':
      return (
        <EmptyState icon="check" title={t('nothing-title')}>
          <p>{t('nothing-text')}</p>
        </EmptyState>
      );
    case 'standing':
      return (
        <StandingView
          context={context}
          facts={view.facts}
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
  view: PanelView;
  inPage: boolean;
  onSnooze: (snooze: Snooze) => void;
}) {
  const { view } = props;
  return (
    <div class="stack">
      <OrganisationNote settings={props.context.settings} />
      {view.kind === 'nothing' ? null : (
        <div>
          <hr class="divider" />
          {view.kind === 'native-sent' ? null : (
            <ReportUnsafe facts={view.facts} open={view.cause.id === 'risky-app'} />
          )}
          <Evidence facts={view.facts} />
          {props.inPage ? <SnoozeMenu onSnooze={props.onSnooze} /> : null}
        </div>
      )}
    </div>
  );
}
