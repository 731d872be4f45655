/** Words of the health page. */
export const en = {
  title: 'Health',
  asOf: 'As of {when}',
  refresh: 'Check again',
  ok: 'Good',
  bad: 'Needs attention',
  backend: 'Backend',
  version: 'Version {version}',
  database: 'Database',
  'database.sqlite': 'SQLite file',
  'database.postgres': 'PostgreSQL',
  latency: 'Answers in {ms} ms',
  mail: 'Mail',
  'mail.off': 'No mail server is set up. Nobody is told by mail.',
  'mail.waiting':
    '{count, plural, =0 {Nothing waits to be sent.} one {# mail waits to be sent.} other {# mails wait to be sent.}}',
  'mail.oldest': 'The oldest has waited since {when}.',
  'mail.failures': 'Mails that did not go out',
  'mail.to': 'To',
  'mail.kind': 'About',
  'mail.tries': 'Tries',
  'mail.error': 'What the mail server said',
  feed: 'Change feed',
  'feed.lag': 'Readers are at most {seconds} s behind.',
  'feed.idle': 'Nothing to hand out.',
  jobs: 'Clock',
  'jobs.overdue':
    '{count, plural, =0 {Nothing is overdue.} one {# due job has not run yet.} other {# due jobs have not run yet.}}',
} as const;
export type HealthKey = keyof typeof en;
