import { browser } from 'wxt/browser';
import './popup.css';
import { useEffect, useState } from 'preact/hooks';
import { announcePresence } from '../../lib/messaging/presence.ts';
import type { DeskState } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { Banner } from '../common/Banner.tsx';
import { LocaleProvider, useTexts } from '../common/locale-context.tsx';
import { ErrorState, Skeleton } from '../common/States.tsx';
import { type TabSpec, Tabs } from '../common/Tabs.tsx';
import { useLazy } from '../common/use-lazy.ts';
import { useAnswer } from '../common/use-live.ts';
import { MyRequestsTab } from '../my-requests/MyRequestsTab.tsx';
import { QueueTab } from '../review-queue/QueueTab.tsx';
import { BlockedPageNote } from './BlockedPageNote.tsx';
import { CanaryNote } from './CanaryNote.tsx';
import { ConnectionNote } from './ConnectionNote.tsx';
import { popup } from './messages/catalogue.ts';
import { PopupHeader } from './PopupHeader.tsx';

type TabName = 'mine' | 'queue' | 'fixes';

/** Whether this person may read the queue, as the backend said last. */
export function mayReadQueue(state: DeskState): boolean {
  const { backend } = state;
  const me = backend.kind === 'signed-in' || backend.kind === 'unreachable' ? backend.me : null;
  return me?.can.includes('queue:read') ?? false;
}

/** The popup: my requests, the queue for those who may read it, and fixes. */
export function PopupApp() {
  const t = useTexts(popup);
  const [live, reload] = useAnswer('desk/state', {}, [
    'auth',
    'settings',
    'outbox',
    'cards',
    'screen',
  ]);
  useEffect(() => {
    const end = new AbortController();
    announcePresence(end.signal);
    return () => end.abort();
  }, []);
  if (live.state === 'loading') {
    return (
      <main class="popup" aria-busy="true">
        <div class="popup-body">
          <Skeleton lines={6} />
        </div>
      </main>
    );
  }
  if (live.state === 'failed') {
    return (
      <main class="popup">
        <ErrorState title={t('failed-title')} detail={t('failed-text')} onRetry={reload} />
      </main>
    );
  }
  return (
    <LocaleProvider locale={live.value.locale}>
      <Popup state={live.value} />
    </LocaleProvider>
  );
}

function Popup(props: { state: DeskState }) {
  const t = useTexts(popup);
  const { state } = props;
  const queue = mayReadQueue(state);
  const [chosen, setChosen] = useState<TabName | null>(null);
  const tab: TabName = chosen ?? (queue && state.badge > 0 ? 'queue' : 'mine');
  const tabs: TabSpec<TabName>[] = [
    { id: 'mine', label: t('tab-mine') },
    ...(queue
      ? [
          {
            id: 'queue' as const,
            label: t('tab-queue'),
            count: state.badge,
            countLabel: t('tab-queue-count', { count: state.badge }),
          },
        ]
      : []),
    { id: 'fixes', label: t('tab-fixes') },
  ];
  return (
    <main class="popup" data-tab={tab}>
      <PopupHeader state={state} />
      <Tabs label={t('tabs')} tabs={tabs} selected={tab} onSelect={setChosen}>
        <div class="popup-body">
          {tab === 'queue' ? null : <ConnectionNote state={state} />}
          {tab === 'mine' ? (
            <>
              {state.blockedTabId === null ? null : (
                <BlockedPageNote tabId={state.blockedTabId} beside={state.blockedBeside} />
              )}
              {state.canaryCount > 0 ? <CanaryNote /> : null}
              {state.setAside > 0 ? (
                <Banner tone="warn" title={t('set-aside', { count: state.setAside })} />
              ) : null}
              <MyRequestsTab backend={state.backend} clockOffset={state.clockOffset} />
            </>
          ) : tab === 'queue' ? (
            <QueueTab
              state={state}
              split={false}
              onSignIn={() => void send('desk/sign-in', { interactive: true })}
              onOpenDesk={() =>
                void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') })
              }
            />
          ) : (
            <Fixes />
          )}
        </div>
      </Tabs>
    </main>
  );
}

const loadFixes = () => import('../guided-fix/FixesTab.tsx');

/** The fixes bring their whole catalogue; whoever opens the popup for a request does not wait for it. */
function Fixes() {
  const part = useLazy(loadFixes);
  return part ? <part.FixesTab /> : <Skeleton lines={6} />;
}
