import { useState } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { wordsPlace } from '../../lib/storage/words-place.ts';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { useToast } from '../common/Toasts.tsx';
import { hasPending } from './has-pending.ts';
import { reviewQueue } from './messages/catalogue.ts';
import type { QueuePort } from './queue-port.ts';
import { refusedFields, UNDO_MS } from './use-card-acts.ts';
import { WordsForm } from './WordsForm.tsx';

interface BulkBarProps {
  port: QueuePort;
  checked: ReadonlySet<string>;
  onClear: () => void;
  onUndo: (ids: number[]) => Promise<void>;
}

/** One reason for many: deny or claim what is selected. Nothing leaves the browser for ten seconds. */
export function BulkBar(props: BulkBarProps) {
  const t = useTexts(reviewQueue);
  const toast = useToast();
  const [denying, setDenying] = useState(false);
  const count = props.checked.size;

  /** False when one could not be recorded: it is told, the rest stays selected and the words stay where they are. */
  const forEach = async (
    may: (card: AppConsentRequest) => boolean,
    send: (card: AppConsentRequest) => ReturnType<QueuePort['act']>,
  ): Promise<boolean> => {
    const ids: number[] = [];
    let failure: string | null = null;
    try {
      for (const id of props.checked) {
        const stored = await props.port.card(id);
        // Whatever is on its way already is not done twice: pressed again, only the rest goes.
        if (!stored || hasPending(stored) || !may(stored.card)) continue;
        const answer = await send(stored.card);
        if (answer.ok) ids.push(answer.outboxId);
        else failure = refusedFields(answer.errors);
      }
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    if (ids.length > 0) {
      toast({
        text: t('queue.undo.text', { count: ids.length, seconds: UNDO_MS / 1000 }),
        ms: UNDO_MS,
        onUndo: () => void props.onUndo(ids),
      });
    }
    if (failure !== null) {
      toast({ text: t('outcome.refused', { detail: failure }) });
      return false;
    }
    props.onClear();
    return true;
  };

  const claim = () =>
    forEach(
      (card) => card.can.claim?.allowed ?? false,
      (card) =>
        props.port.act({ kind: 'claim', cardId: card.id, body: { takeOver: false } }, UNDO_MS),
    );
  const deny = (justification: string) =>
    forEach(
      (card) => card.can.deny?.allowed ?? false,
      (card) =>
        props.port.act(
          {
            kind: 'decide',
            cardId: card.id,
            body: {
              kind: 'deny',
              justification,
              audience: { kind: 'everyone' },
              expectedVersion: card.version,
            },
          },
          UNDO_MS,
        ),
    );
  return (
    <div class="bulk-bar row">
      <strong>{t('queue.selected', { count })}</strong>
      <Button size="small" onClick={() => void claim()}>
        {t('queue.bulk.claim')}
      </Button>
      <Button size="small" onClick={() => setDenying(true)}>
        {t('queue.bulk.deny')}
      </Button>
      <Button size="small" kind="quiet" onClick={props.onClear}>
        {t('queue.bulk.clear')}
      </Button>
      {denying ? (
        <WordsForm
          place={wordsPlace.onSelection}
          title={t('bulk.deny.title', { count })}
          consequence={t('bulk.deny.consequence')}
          confirm={t('deny.confirm')}
          tone="primary"
          required
          onConfirm={deny}
          onClose={() => setDenying(false)}
        />
      ) : null}
    </div>
  );
}
