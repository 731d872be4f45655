import type { HealthKey } from './en.ts';

export const fr: Record<HealthKey, string> = {
  title: 'État',
  asOf: 'Situation du {when}',
  refresh: 'Vérifier à nouveau',
  ok: 'Bon',
  bad: 'Demande attention',
  backend: 'Serveur',
  version: 'Version {version}',
  database: 'Base de données',
  'database.sqlite': 'Fichier SQLite',
  'database.postgres': 'PostgreSQL',
  latency: 'Répond en {ms} ms',
  mail: 'Courriel',
  'mail.off': 'Aucun serveur de courriel n’est configuré. Personne n’est averti par courriel.',
  'mail.waiting':
    '{count, plural, =0 {Rien n’attend d’être envoyé.} one {# courriel attend d’être envoyé.} other {# courriels attendent d’être envoyés.}}',
  'mail.oldest': 'Le plus ancien attend depuis le {when}.',
  'mail.failures': 'Courriels non partis',
  'mail.to': 'Destinataire',
  'mail.kind': 'Objet',
  'mail.tries': 'Essais',
  'mail.error': 'Réponse du serveur de courriel',
  feed: 'Flux des changements',
  'feed.lag': 'Les lecteurs ont au plus {seconds} s de retard.',
  'feed.idle': 'Rien à transmettre.',
  jobs: 'Horloge',
  'jobs.overdue':
    '{count, plural, =0 {Rien n’est en retard.} one {# tâche échue n’a pas encore tourné.} other {# tâches échues n’ont pas encore tourné.}}',
};
