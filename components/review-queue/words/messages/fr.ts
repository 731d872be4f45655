import type { WordsKey } from './en.ts';

export const fr: Record<WordsKey, string> = {
  'why.forbidden': 'Réservé aux réviseurs. Un administrateur les désigne sous « Règles ».',
  'why.role-missing':
    'Pour approuver, il faut le rôle d’annuaire Administrateur d’application cloud, Administrateur d’application ou Administrateur général. Vous pouvez questionner, refuser ou recommander.',
  'why.own-request':
    'Vous avez demandé cette application vous-même. Quelqu’un d’autre doit décider.',
  'why.not-open': 'Cette demande n’est plus ouverte.',
  'why.claimed-by-other':
    '{name} a pris cette demande. Ne la reprenez que si c’est convenu entre vous.',

  'refused.decided':
    '{name} a décidé avant vous, le {when}. Votre décision n’a pas été enregistrée et personne n’en a rien su.',
  'refused.stale-version':
    'Cette demande a changé pendant que vous décidiez. Rien n’a été enregistré de votre part. Relisez-la, puis décidez.',
  'refused.expired':
    'Cette demande a expiré avant l’arrivée de votre décision. Rien n’a été enregistré.',
  'refused.withdrawn':
    'Cette demande a été retirée avant l’arrivée de votre décision. Rien n’a été enregistré.',
  'refused.not-open':
    'Cette demande n’est plus ouverte. Rien n’a été enregistré et personne n’en a rien su.',
  'refused.role-missing':
    'Votre compte n’a plus le rôle nécessaire pour approuver. Rien n’a été enregistré.',
  'refused.forbidden': 'Vous n’êtes plus réviseur ici. Rien n’a été enregistré.',
  'refused.own-request': 'C’est votre propre demande. Rien n’a été enregistré.',
  'refused.claimed-by-other':
    '{name} a pris cette demande entre-temps. Elle ne lui a pas été retirée.',
  'refused.not-found': 'Vous ne pouvez plus voir cette demande. Rien n’a été enregistré.',
  'refused.consent-failed':
    'La page de consentement a répondu par un échec ({detail}). L’approbation reste « déclarée » : rouvrez la page une fois la cause levée.',
  'refused.other': 'Le serveur ne l’a pas accepté : {detail}',
  'refused.storage':
    'Ce navigateur n’a pas pu le garder : son stockage est plein ou a été vidé. Rien n’a été envoyé. Votre texte est encore dans le formulaire.',
  'refused.words': 'Ce que vous aviez écrit',

  'link.fault':
    'L’adresse de consentement mènerait à une erreur ({code}) ; elle n’est donc pas ouverte. Prévenez les responsables du serveur.',
  'link.none':
    'Ce service de connexion n’a pas d’adresse de consentement. Autorisez l’application dans sa propre console d’administration.',

  'presence.one': '{name} a cette demande ouverte en ce moment.',
  'presence.many':
    '{name} et {count, plural, one {# autre personne} other {# autres personnes}} ont cette demande ouverte en ce moment.',
  'handover.button': 'Transmettre…',
  'handover.title': 'Transmettre {app}',
  'handover.consequence':
    'La demande est alors prise en son nom. Les demandeurs voient qui s’en occupe.',
  'handover.to': 'À qui',
  'handover.confirm': 'Transmettre',
  'handover.nobody': 'Aucun autre réviseur ne s’est encore connecté ici.',
  'handover.unread': 'La liste des réviseurs n’a pas pu être lue : {detail}',
  'handover.done': 'Transmis à {name}.',

  'precedents.title': 'Décidé pour des applications semblables',
  'precedents.publisher': 'Même éditeur',
  'precedents.permissions': 'Demandait aussi {permissions}',
  'precedents.none':
    'Rien encore sur d’autres applications de cet éditeur ou avec ces autorisations.',
  'precedents.unread': 'Les décisions semblables s’affichent quand le serveur répond.',

  'permission.admin': 'Exige toujours un administrateur',
  'permission.since': 'Fermé aux utilisateurs ordinaires par défaut chez Microsoft depuis {month}',

  'done.plan': 'Noté. La fiche montre maintenant le plan, étape par étape.',

  'chip.low': 'Faible {score}',
  'chip.medium': 'Moyen {score}',
  'chip.high': 'Élevé {score}',
  'chip.critical': 'Critique {score}',
};
