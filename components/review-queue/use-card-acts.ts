import { useRef } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import type { Person } from '../../lib/contract/primitives.ts';
import { MessageError } from '../../lib/messaging/send.ts';
import type { PendingActInput } from '../../lib/storage/acts.ts';
import { useTexts } from '../common/locale-context.tsx';
import { useToast } from '../common/Toasts.tsx';
import type { Approval } from './ApproveForm.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import type { QueuePort } from './queue-port.ts';
import { cardWords } from './words/messages/catalogue.ts';

/** How long a decision waits in this browser before it goes out, so that it can be taken back without a trace. */
export const UNDO_MS = 10_000;

/** Why an act was not taken, field by field. */
export const refusedFields = (errors: readonly { field: string; message: string }[]) =>
  errors.map((error) => `${error.field}: ${error.message}`).join('; ');

type DecisionKind = 'deny' | 'block';

/** The acts of a reviewer on one card, each ending in a sentence at the foot of the page. */
export function useCardActs(port: QueuePort) {
  const t = useTexts(reviewQueue);
  const words = useTexts(cardWords);
  const toast = useToast();
  const running = useRef(new Set<string>());

  const act = async (
    input: PendingActInput,
    undoMs: number,
    done: string | null,
  ): Promise<boolean> => {
    const lane = 'cardId' in input ? `${input.kind} ${input.cardId}` : input.kind;
    if (running.current.has(lane)) return false; // a double press is one act
    running.current.add(lane);
    try {
      const answer = await port.act(input, undoMs);
      if (!answer.ok) {
        toast({ text: t('outcome.refused', { detail: refusedFields(answer.errors) }) });
        return false;
      }
      if (done) {
        toast({
          text: done,
          ms: undoMs || undefined,
          onUndo: undoMs > 0 ? () => void undo([answer.outboxId]) : undefined,
        });
      }
      return true;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const stored = error instanceof MessageError && error.name === 'storage';
      toast({ text: stored ? words('refused.storage') : t('outcome.refused', { detail }) });
      return false;
    } finally {
      running.current.delete(lane);
    }
  };

  const undo = async (ids: number[]) => {
    const undone = await port.undo(ids);
    if (undone.length > 0) toast({ text: t('queue.undone', { count: undone.length }) });
  };

  return {
    decide: (card: AppConsentRequest, kind: DecisionKind, words: string) =>
      act(
        {
          kind: 'decide',
          cardId: card.id,
          body: {
            kind,
            justification: words,
            audience: { kind: 'everyone' },
            expectedVersion: card.version,
          },
        },
        UNDO_MS,
        t(`outcome.done.${kind}`),
      ),
    approve: async (
      card: AppConsentRequest,
      approval: Approval,
      url: string | null,
    ): Promise<boolean> => {
      // The browser only asks for a permission straight from a click, so this comes before anything else.
      if (approval.watch && url) await port.allowOrigin(url);
      const recorded = await act(
        {
          kind: 'decide',
          cardId: card.id,
          body: {
            kind: 'approve',
            justification: approval.words || null,
            audience: approval.audience,
            expectedVersion: card.version,
          },
        },
        0,
        approval.audience.kind === 'named' ? words('done.plan') : t('outcome.done.approve'),
      );
      if (recorded && url && approval.audience.kind === 'everyone') {
        const opened = await port.openConsent(card.id, url);
        if (!opened.ok && opened.detail) toast({ text: opened.detail });
      }
      return recorded;
    },
    unblock: (card: AppConsentRequest, justification: string) =>
      act(
        {
          kind: 'unblock',
          cardId: card.id,
          body: { justification, expectedVersion: card.version },
        },
        0,
        null,
      ),
    ask: (
      card: AppConsentRequest,
      question: { text: string; requestId: string | null; deadline: string },
    ) =>
      act(
        { kind: 'question', cardId: card.id, body: { ...question, expectedVersion: card.version } },
        0,
        null,
      ),
    claim: (card: AppConsentRequest, takeOver: boolean) =>
      act({ kind: 'claim', cardId: card.id, body: { takeOver } }, 0, t('outcome.done.claim')),
    handOver: (card: AppConsentRequest, to: Person) =>
      act(
        { kind: 'claim', cardId: card.id, body: { takeOver: false, to } },
        0,
        words('handover.done', { name: to.name.slice(0, 80) }),
      ),
    release: (card: AppConsentRequest) => act({ kind: 'release', cardId: card.id }, 0, null),
    note: (card: AppConsentRequest, text: string) =>
      act({ kind: 'note', cardId: card.id, body: { text } }, 0, null),
    reopenConsent: (card: AppConsentRequest, url: string) => port.openConsent(card.id, url),
    undo,
  };
}
export type CardActs = ReturnType<typeof useCardActs>;
