import type { Policy } from '../../lib/contract/policy.ts';
import type { ReminderKind } from '../../lib/requests/clock.ts';
import type { MailKind, NewMail } from '../store/outbox.ts';

/** Somebody who can be written to. `id` is null for a mailbox that belongs to no known person. */
export interface MailPerson {
  id: string | null;
  email: string | null;
  locale: string | null;
}

/** One person's ask, as far as mail needs it. */
export interface MailRequest {
  id: string;
  requesterId: string;
  email: string | null;
  locale: string | null;
}

/** Everything `mailsFor` reads. `reviewers` are those who may see the card now (`loadReviewers`). */
export interface MailScene {
  tenant: string;
  now: number;
  card: { id: string; round: number };
  policy: Pick<Policy, 'notifyReviewers' | 'remindersEnabled' | 'extraMailTargets'>;
  reviewers: readonly MailPerson[];
}

export type MailEvent =
  /** Somebody asked; `opened` when that made (or reopened) the card. */
  | { kind: 'submitted'; request: MailRequest; opened: boolean }
  | { kind: 'nudged'; request: MailRequest }
  | { kind: 'asked'; request: MailRequest; messageId: string }
  | { kind: 'answered'; request: MailRequest; messageId: string; askedBy: string | null }
  | { kind: 'question-closed'; request: MailRequest; messageId: string; askedBy: string | null }
  | { kind: 'deadline-near'; due: ReminderKind; deadline: number }
  /** One ask ran out; `last` when nobody else still asks on the card. */
  | { kind: 'expired'; request: MailRequest; last: boolean }
  | { kind: 'decided'; requests: readonly MailRequest[]; decisionId: string; decidedBy: string }
  | { kind: 'unblocked'; requests: readonly MailRequest[]; decisionId: string }
  /** The last one who asked took it back. */
  | { kind: 'nobody-asks' }
  | { kind: 'still-blocked'; request: MailRequest };

type Draft = Pick<NewMail, 'kind' | 'requestId' | 'payload'> & { occasion: string };

/** Header-safe and deliverable at all: one address, no spaces, no line ends. */
function isAddress(email: string | null): email is string {
  return email !== null && email.length <= 254 && /^[^\s<>",;:@]+@[^\s<>",;:@]+$/.test(email);
}

function mail(scene: MailScene, to: MailPerson, draft: Draft): NewMail[] {
  if (!isAddress(to.email)) return [];
  return [
    {
      tenant: scene.tenant,
      dedupeKey: `${draft.kind}:${draft.occasion}:${to.email.toLowerCase()}`,
      kind: draft.kind,
      personId: to.id,
      recipient: to.email,
      locale: to.locale,
      cardId: scene.card.id,
      requestId: draft.requestId,
      payload: draft.payload,
      at: scene.now,
    },
  ];
}

function toRequester(
  scene: MailScene,
  request: MailRequest,
  kind: MailKind,
  occasion: string,
  payload: Record<string, string> = {},
): NewMail[] {
  const to = { id: request.requesterId, email: request.email, locale: request.locale };
  return mail(scene, to, {
    kind,
    occasion: `${occasion}:${request.id}`,
    requestId: request.id,
    payload,
  });
}

/** Every address once, however many roles, groups or lists it comes from. */
function toAll(scene: MailScene, people: readonly MailPerson[], draft: Draft): NewMail[] {
  const seen = new Set<string>();
  return people
    .flatMap((person) => mail(scene, person, draft))
    .filter(({ dedupeKey }) => !seen.has(dedupeKey) && seen.add(dedupeKey));
}

const mailbox = (email: string): MailPerson => ({ id: null, email, locale: null });

/** Reviewers but for the ones named; none when the policy says they are not to be told. */
function reviewersBut(scene: MailScene, ...ids: (string | null)[]): MailPerson[] {
  if (!scene.policy.notifyReviewers) return [];
  return scene.reviewers.filter(({ id }) => id === null || !ids.includes(id));
}

/** The one who asked the question if they still review, else every reviewer. */
function asker(scene: MailScene, askedBy: string | null, requesterId: string): MailPerson[] {
  const reviewers = reviewersBut(scene, requesterId);
  const same = reviewers.filter(({ id }) => id !== null && id === askedBy);
  return same.length > 0 ? same : reviewers;
}

/**
 * Who is told what, as rows for `enqueueMail`: the whole matrix in one place, without I/O.
 * Reviewers hear of a card once, however many people ask; requesters hear of everything that
 * happens to their own ask; a reviewer who asks for an app himself is not told as a reviewer.
 * Mailboxes of `extraMailTargets` are told of cards that are new or open again, and when those need nobody any more.
 */
export function mailsFor(scene: MailScene, event: MailEvent): NewMail[] {
  const { card, policy, now } = scene;
  const targets = policy.extraMailTargets.map(mailbox);
  const about = (
    kind: MailKind,
    occasion: string,
    requestId: string | null,
    payload: Record<string, string> = {},
  ): Draft => ({ kind, occasion: `${occasion}:${card.id}`, requestId, payload });

  switch (event.kind) {
    case 'submitted': {
      const own = toRequester(scene, event.request, 'request-submitted', 'submitted');
      if (!event.opened) return own;
      const people = [...reviewersBut(scene, event.request.requesterId), ...targets];
      return [
        ...own,
        ...toAll(scene, people, about('card-opened', `${card.round}`, event.request.id)),
      ];
    }
    case 'nudged': {
      const people = reviewersBut(scene, event.request.requesterId);
      return toAll(scene, people, about('nudged', `${now}:${event.request.id}`, event.request.id));
    }
    case 'asked':
      return toRequester(scene, event.request, 'question', event.messageId, {
        messageId: event.messageId,
      });
    case 'answered': {
      const people = asker(scene, event.askedBy, event.request.requesterId);
      const payload = { messageId: event.messageId };
      return toAll(scene, people, about('answered', event.messageId, event.request.id, payload));
    }
    case 'question-closed': {
      const payload = { messageId: event.messageId };
      const people = asker(scene, event.askedBy, event.request.requesterId);
      return [
        ...toRequester(scene, event.request, 'question-closed', event.messageId, payload),
        ...toAll(
          scene,
          people,
          about('question-closed', event.messageId, event.request.id, payload),
        ),
      ];
    }
    case 'deadline-near': {
      if (!policy.remindersEnabled) return [];
      const payload = { due: event.due };
      const occasion = `${event.due}:${event.deadline}`;
      return toAll(scene, scene.reviewers, about('deadline-near', occasion, null, payload));
    }
    case 'expired': {
      const own = toRequester(scene, event.request, 'requester-expired', `${card.round}`);
      if (!event.last) return own;
      const people = [...reviewersBut(scene, event.request.requesterId), ...targets];
      return [...own, ...toAll(scene, people, about('card-expired', `${card.round}`, null))];
    }
    case 'decided': {
      const payload = { decisionId: event.decisionId };
      const own = event.requests.flatMap((request) =>
        toRequester(scene, request, 'decided', event.decisionId, payload),
      );
      const requesters = event.requests.map(({ requesterId }) => requesterId);
      const people = [...reviewersBut(scene, event.decidedBy, ...requesters), ...targets];
      return [
        ...own,
        ...toAll(scene, people, about('stand-down', event.decisionId, null, payload)),
      ];
    }
    case 'unblocked': {
      const payload = { decisionId: event.decisionId };
      return event.requests.flatMap((request) =>
        toRequester(scene, request, 'unblocked', event.decisionId, payload),
      );
    }
    case 'nobody-asks': {
      const people = [...reviewersBut(scene), ...targets];
      return toAll(scene, people, about('stand-down', `none:${card.round}`, null));
    }
    case 'still-blocked': {
      const people = [...reviewersBut(scene, event.request.requesterId), ...targets];
      const occasion = `${now}:${event.request.id}`;
      return toAll(scene, people, about('still-blocked', occasion, event.request.id));
    }
  }
}
