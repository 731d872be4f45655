import type { PendingAct } from './acts.ts';

/** The forms of a card in which a reviewer writes. */
export type CardForm =
  | 'approve'
  | 'approve-members'
  | 'deny'
  | 'block'
  | 'unblock'
  | 'question'
  | 'note'
  | 'recommend';

/** The name of one form, under which what is typed there is kept. */
export const wordsPlace = {
  onCard: (cardId: string, form: CardForm) => `card:${cardId}:${form}`,
  onRequest: (localId: string, form: 'answer' | 'again') => `request:${localId}:${form}`,
  /** One reason for all the cards that are ticked. */
  onSelection: 'selection:deny',
  /** The policy as it is being changed. */
  policy: 'policy',
} as const;

/** Which form the words of an act came from, and the words; null when it carries none. */
export function wordsOfAct(act: PendingAct): { place: string; text: string } | null {
  const from = formOf(act);
  return from?.text ? { place: from.place, text: from.text } : null;
}

function formOf(act: PendingAct): { place: string; text: string | null | undefined } | null {
  switch (act.kind) {
    case 'message':
      return { place: wordsPlace.onRequest(act.requestId, 'answer'), text: act.body.text };
    case 'decide':
      return { place: wordsPlace.onCard(act.cardId, act.body.kind), text: act.body.justification };
    case 'unblock':
      return { place: wordsPlace.onCard(act.cardId, act.kind), text: act.body.justification };
    case 'question':
    case 'note':
      return { place: wordsPlace.onCard(act.cardId, act.kind), text: act.body.text };
    default:
      return null;
  }
}
