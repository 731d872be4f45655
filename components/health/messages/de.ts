import type { HealthKey } from './en.ts';

export const de: Record<HealthKey, string> = {
  title: 'Zustand',
  asOf: 'Stand {when}',
  refresh: 'Erneut prüfen',
  ok: 'Gut',
  bad: 'Braucht Aufmerksamkeit',
  backend: 'Backend',
  version: 'Version {version}',
  database: 'Datenbank',
  'database.sqlite': 'SQLite-Datei',
  'database.postgres': 'PostgreSQL',
  latency: 'Antwortet in {ms} ms',
  mail: 'E-Mail',
  'mail.off': 'Es ist kein Mailserver eingerichtet. Niemand wird per E-Mail benachrichtigt.',
  'mail.waiting':
    '{count, plural, =0 {Nichts wartet auf den Versand.} one {# E-Mail wartet auf den Versand.} other {# E-Mails warten auf den Versand.}}',
  'mail.oldest': 'Die älteste wartet seit {when}.',
  'mail.failures': 'Nicht versendete E-Mails',
  'mail.to': 'An',
  'mail.kind': 'Anlass',
  'mail.tries': 'Versuche',
  'mail.error': 'Antwort des Mailservers',
  feed: 'Änderungsstrom',
  'feed.lag': 'Leser liegen höchstens {seconds} s zurück.',
  'feed.idle': 'Nichts auszuliefern.',
  jobs: 'Uhr',
  'jobs.overdue':
    '{count, plural, =0 {Nichts ist überfällig.} one {# fälliger Auftrag ist noch nicht gelaufen.} other {# fällige Aufträge sind noch nicht gelaufen.}}',
};
