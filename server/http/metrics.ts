import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { createFeedLag, type FeedLag } from './feed-lag.ts';

export interface Metrics {
  registry: Registry;
  requests: Counter<'route' | 'method' | 'status'>;
  duration: Histogram<'route'>;
  decisions: Counter<'kind'>;
  submissions: Counter<'outcome'>;
  mails: Counter<'outcome'>;
  feedLag: FeedLag;
  outboxWaiting: Gauge<string>;
  outboxFailed: Gauge<string>;
  oldestOpen: Gauge<string>;
  openCards: Gauge<string>;
  dueOverdue: Gauge<string>;
  streams: Gauge<string>;
}

/** The numbers of `/metrics`; docs/operations says which to watch. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const feedLag = new Histogram({
    name: 'consent_desk_feed_lag_seconds',
    help: 'Time from the commit of a change to the wake-up of a reader on this instance',
    buckets: [0.005, 0.02, 0.1, 0.5, 1, 5, 15],
    registers,
  });
  return {
    registry,
    requests: new Counter({
      name: 'consent_desk_http_requests_total',
      help: 'Answered HTTP requests',
      labelNames: ['route', 'method', 'status'],
      registers,
    }),
    duration: new Histogram({
      name: 'consent_desk_http_duration_seconds',
      help: 'Time to answer',
      labelNames: ['route'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    decisions: new Counter({
      name: 'consent_desk_decisions_total',
      help: 'Decisions taken, by kind',
      labelNames: ['kind'],
      registers,
    }),
    submissions: new Counter({
      name: 'consent_desk_submissions_total',
      help: 'Requests submitted: new or already standing',
      labelNames: ['outcome'],
      registers,
    }),
    mails: new Counter({
      name: 'consent_desk_mails_total',
      help: 'Mails by outcome: sent, refused, retry, cancelled',
      labelNames: ['outcome'],
      registers,
    }),
    feedLag: createFeedLag((seconds) => feedLag.observe(seconds)),
    outboxWaiting: new Gauge({
      name: 'consent_desk_mail_outbox_waiting',
      help: 'Mails waiting to be sent',
      registers,
    }),
    outboxFailed: new Gauge({
      name: 'consent_desk_mail_outbox_failed',
      help: 'Mails given up',
      registers,
    }),
    oldestOpen: new Gauge({
      name: 'consent_desk_oldest_open_card_age_seconds',
      help: 'Age of the oldest open card',
      registers,
    }),
    openCards: new Gauge({
      name: 'consent_desk_open_cards',
      help: 'Cards open or waiting for a requester',
      registers,
    }),
    dueOverdue: new Gauge({
      name: 'consent_desk_due_overdue',
      help: 'Due times (expiry, reminders) more than a minute late',
      registers,
    }),
    streams: new Gauge({
      name: 'consent_desk_event_streams',
      help: 'Open /v1/events connections of this instance',
      registers,
    }),
  };
}
