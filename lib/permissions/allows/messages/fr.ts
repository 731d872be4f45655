import type { AllowsKey } from './en.ts';

export const fr: Record<AllowsKey, string> = {
  everyone:
    'Tous les membres de l’organisation pourraient utiliser l’application sans qu’on leur redemande.',
  named:
    '{count, plural, one {Seule la personne ou le groupe choisi pourrait utiliser l’application.} many {Seuls les # personnes ou groupes choisis pourraient utiliser l’application.} other {Seuls les # personnes ou groupes choisis pourraient utiliser l’application.}}',
  'delegated.read': 'De chaque personne qui se connecte, elle pourrait lire : {list}.',
  'delegated.change':
    'De chaque personne qui se connecte, elle pourrait lire et modifier : {list}.',
  'delegated.reachRead':
    'Partout où chaque personne connectée a accès, elle pourrait lire : {list}.',
  'delegated.reachChange':
    'Partout où chaque personne connectée a accès, elle pourrait lire et modifier : {list}.',
  'delegated.send': 'Elle pourrait envoyer des messages au nom de chaque personne qui se connecte.',
  'application.read':
    'De toute l’organisation, sans que personne soit connecté, elle pourrait lire : {list}.',
  'application.change':
    'De toute l’organisation, sans que personne soit connecté, elle pourrait lire et modifier : {list}.',
  'application.send':
    'Elle pourrait envoyer des messages au nom de n’importe quel membre de l’organisation.',
  limited:
    'Seulement là où un responsable l’autorise, ou pour ce que l’application a créé : {list}.',
  control: 'Elle pourrait obtenir d’autres droits, pour elle-même ou pour d’autres.',
  namedButApplication:
    'Choisir des personnes ne limite pas ce qu’elle fait sans connexion : cela touche toujours tout le monde.',
  offline: 'Elle garde cet accès en l’absence des personnes, jusqu’à ce qu’on le retire.',
  signInOnly: 'Elle saurait seulement qui se connecte : nom, adresse et profil de base.',
  unknown: 'Nous ne savons pas ce que celles-ci permettent : {list}.',
  notSeen:
    'Les autorisations demandées n’étaient pas visibles : vérifiez l’invite de consentement.',
};
