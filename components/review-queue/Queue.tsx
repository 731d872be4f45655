import { useEffect, useRef, useState } from 'preact/hooks';
import type { Me } from '../../lib/contract/me.ts';
import { Button, IconButton } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { EmptyState, ErrorState, LiveRegion, Skeleton } from '../common/States.tsx';
import { BulkBar } from './BulkBar.tsx';
import { CardView } from './CardView.tsx';
import type { FormKind } from './DecisionBar.tsx';
import { hasPending } from './has-pending.ts';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import { QueueList } from './QueueList.tsx';
import { QueueToolbar } from './QueueToolbar.tsx';
import type { QueuePort } from './queue-port.ts';
import { useCard } from './use-card.ts';
import { useCardActs } from './use-card-acts.ts';
import { useKeys } from './use-keys.ts';
import { useQueue } from './use-queue.ts';
import './review-queue.css';

/**
 * The queue: list and card. `split` shows both side by side (desk); otherwise the card takes the
 * list's place and a button leads back (popup).
 */
export function Queue(props: { port: QueuePort; me: Me; split: boolean; openId?: string | null }) {
  const t = useTexts(reviewQueue);
  const { port, me } = props;
  const view = useQueue(port, me.user.id);
  const acts = useCardActs(port);
  const search = useRef<HTMLInputElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(props.openId ?? null);
  const [shownId, setShownId] = useState<string | null>(props.openId ?? null);
  const [form, setForm] = useState<FormKind | null>(null);
  const [help, setHelp] = useState(false);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const card = useCard(port, shownId);

  const show = (id: string | null) => {
    setForm(null);
    setShownId(id);
    if (id) setCurrentId(id);
  };
  const move = (by: number) => {
    const at = view.visible.findIndex((row) => row.id === currentId);
    const to = at < 0 ? 0 : Math.min(Math.max(at + by, 0), view.visible.length - 1);
    const row = view.visible[to];
    if (!row) return;
    setCurrentId(row.id);
    if (props.split || shownId) show(row.id);
  };
  const toggle = (id: string) => {
    const next = new Set(checked);
    if (!next.delete(id)) next.add(id);
    setChecked(next);
  };
  const openForm = (kind: Exclude<FormKind, 'recommend' | 'handover'>) => {
    const shown = card.state === 'ready' && card.stored.id === shownId ? card.stored : null;
    if (shown) {
      if (shown.card.can[kind]?.allowed && !hasPending(shown)) setForm(kind);
    } else if (currentId) show(currentId);
  };
  // A link to another card while the queue is open (a mail, a notification) leads there too.
  useEffect(() => {
    if (props.openId) show(props.openId);
  }, [props.openId]);
  useKeys(!form && !help, {
    next: () => move(1),
    previous: () => move(-1),
    open: () => {
      const row = view.visible.find(({ id }) => id === currentId) ?? view.visible[0];
      if (row) show(row.id);
    },
    approve: () => openForm('approve'),
    deny: () => openForm('deny'),
    block: () => openForm('block'),
    question: () => openForm('question'),
    select: () => currentId && toggle(currentId),
    search: () => search.current?.focus(),
    help: () => setHelp(true),
    close: () => {
      // Out of a field first: what was typed there must not go with the card.
      if (!leaveField()) show(null);
    },
  });
  useEffect(() => {
    if (shownId && card.state === 'ready' && !props.split)
      document.getElementById('card-name')?.focus();
  }, [shownId, card.state]);

  const list = (
    <div class="queue-side">
      <QueueToolbar view={view} searchRef={search} />
      <div class="row row-between">
        <p class="small muted" role="status">
          {t('queue.count', { count: view.visible.length })}
        </p>
        <IconButton icon="info" label={t('queue.keys')} onClick={() => setHelp(true)} />
      </div>
      {checked.size > 0 ? (
        <BulkBar
          port={port}
          checked={checked}
          onClear={() => setChecked(new Set())}
          onUndo={acts.undo}
        />
      ) : null}
      {view.state === 'loading' ? <Skeleton lines={6} /> : null}
      {view.state === 'error' ? (
        <ErrorState title={t('queue.error.title')} detail={view.error} onRetry={view.reload} />
      ) : null}
      {view.state === 'ready' && view.visible.length === 0 ? (
        <Nothing searching={view.query !== '' || view.filter !== 'open'} />
      ) : null}
      {view.state === 'ready' && view.visible.length > 0 ? (
        <QueueList
          rows={view.visible}
          label={t('queue.title')}
          currentId={currentId}
          checked={checked}
          myId={me.user.id}
          now={port.now()}
          onOpen={show}
          onCheck={toggle}
        />
      ) : null}
    </div>
  );

  return (
    <div class={props.split ? 'queue queue-split' : 'queue'} data-testid="queue">
      {props.split || !shownId ? list : null}
      {shownId ? (
        <div class="queue-card">
          {props.split ? null : (
            <Button kind="quiet" size="small" onClick={() => show(null)}>
              {t('card.back')}
            </Button>
          )}
          {card.state === 'loading' ? <Skeleton lines={10} /> : null}
          {card.state === 'gone' ? (
            <EmptyState title={t('card.notFound.title')}>
              <p>{t('card.notFound.text')}</p>
            </EmptyState>
          ) : null}
          {card.state === 'ready' ? (
            <CardView
              card={card.stored.card}
              port={port}
              acts={acts}
              myId={me.user.id}
              tenantId={me.tenant.id}
              consentUrl={card.stored.consentUrl ?? null}
              pending={hasPending(card.stored)}
              refusal={card.stored.refusal ?? null}
              form={form}
              onForm={setForm}
              onShow={show}
            />
          ) : null}
        </div>
      ) : null}
      {help ? <KeyboardHelp onClose={() => setHelp(false)} /> : null}
      <LiveRegion
        text={
          card.state === 'ready' && shownId
            ? (card.stored.card.app.displayName ?? '').slice(0, 100)
            : ''
        }
      />
    </div>
  );
}

/** Takes the focus out of a field; false when none had it. */
function leaveField(): boolean {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || !at.matches('input, textarea, select')) return false;
  at.blur();
  return true;
}

function Nothing(props: { searching: boolean }) {
  const t = useTexts(reviewQueue);
  const key = props.searching ? 'queue.none' : 'queue.empty';
  return (
    <EmptyState title={t(`${key}.title`)}>
      <p>{t(`${key}.text`)}</p>
    </EmptyState>
  );
}
