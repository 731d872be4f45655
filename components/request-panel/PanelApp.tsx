import './panel.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { announcePresence } from '../../lib/messaging/presence.ts';
import type { PanelContext } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { plainName } from '../common/Bdi.tsx';
import { LocaleProvider, useTexts } from '../common/locale-context.tsx';
import { EmptyState, ErrorState, Skeleton } from '../common/States.tsx';
import { useLazy } from '../common/use-lazy.ts';
import { useAnswer } from '../common/use-live.ts';
import { AppHead } from './AppHead.tsx';
import { requestPanel } from './messages/catalogue.ts';
import { OrganisationNote } from './OrganisationNote.tsx';
import type { Snooze } from './PanelFaces.tsx';
import { PanelBar, PanelHeader } from './PanelHeader.tsx';
import { type PanelView, panelView } from './panel-view.ts';
import type { Place } from './place.ts';
import { WhySection } from './WhySection.tsx';

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

const loadFaces = () => import('./PanelFaces.tsx');

function Panel(props: { context: PanelContext; place: Place }) {
  const t = useTexts(requestPanel);
  const { context } = props;
  const inPage = props.place === 'page';
  const [folded, setFolded] = useState(false);
  const [sentHere, setSentHere] = useState<string | null>(null);
  const view = panelView(context);
  const faces = useLazy(loadFaces);
  const ready = view.kind === 'nothing' || faces !== null;
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
  return (
    <main class="panel" {...marks} data-ready={ready} aria-label="Consent Desk">
      {folded ? (
        <PanelBar
          app={facts?.appName ? plainName(facts.appName, 40) : null}
          onOpen={() => fold('full')}
          onClose={() => close('no')}
        />
      ) : (
        <PanelHeader
          organisation={
            context.settings.managed.organisationName ??
            ('organisationName' in context.backend ? context.backend.organisationName : null)
          }
          inPage={inPage}
          onFold={() => fold('bar')}
          onClose={() => close('no')}
        />
      )}
      <div class="panel-content" hidden={folded}>
        {view.kind === 'nothing' ? (
          <div class="panel-body">
            <EmptyState icon="check" title={t('nothing-title')}>
              <p>{t('nothing-text')}</p>
            </EmptyState>
            <OrganisationNote settings={context.settings} />
          </div>
        ) : faces ? (
          <faces.PanelFaces
            view={view}
            context={context}
            inPage={inPage}
            sentHere={sentHere}
            onSent={setSentHere}
            onSnooze={close}
          />
        ) : (
          <FirstWords view={view} />
        )}
      </div>
      {context.settings.problems.length > 0 ? (
        <p class="visually-hidden" role="status">
          {t('settings-problem')}
        </p>
      ) : null}
    </main>
  );
}

const TITLES = {
  form: 'form-title',
  standing: 'standing-title',
  blocked: 'blocked-title',
  approved: 'approved-title',
  'no-form': 'no-form-title',
  'native-sent': 'native-sent-title',
} as const;

/** The first sentence, at once: why the person is here and which app it is. The rest follows. */
function FirstWords(props: { view: Exclude<PanelView, { kind: 'nothing' }> }) {
  const t = useTexts(requestPanel);
  const { view } = props;
  return (
    <div class="panel-body">
      <h1>{t(TITLES[view.kind])}</h1>
      {view.kind === 'form' || view.kind === 'no-form' ? (
        <WhySection cause={view.cause} appName={view.facts.appName} showSteps={false} />
      ) : null}
      <section class="card card-quiet">
        <AppHead facts={view.facts} />
      </section>
    </div>
  );
}
