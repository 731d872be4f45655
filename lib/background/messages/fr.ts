import type { BackgroundKey } from './en.ts';

export const fr: Record<BackgroundKey, string> = {
  unknownApp: 'une application',
  submittedTitle: 'Votre demande pour {app} est envoyée',
  submittedBody: 'Vous serez averti ici dès qu’une décision sera prise.',
  questionTitle: 'Une question sur votre demande pour {app}',
  questionBody: 'On souhaite en savoir plus avant de décider.',
  approvedTitle: '{app} est approuvée',
  approvedBody: 'Reconnectez-vous à l’application pour vérifier que tout fonctionne.',
  deniedTitle: 'Votre demande pour {app} est refusée',
  deniedBody: 'Le motif est indiqué. Vous pouvez faire une nouvelle demande.',
  blockedTitle: '{app} est bloquée',
  blockedBody:
    'Pour l’instant, personne dans votre organisation ne peut demander cette application.',
  expiredTitle: 'Votre demande pour {app} a expiré',
  expiredBody: 'Personne n’a décidé à temps. Vous pouvez faire une nouvelle demande.',
  'reviewer-newTitle': 'Nouvelle demande : {app}',
  'reviewer-newBody': 'Quelqu’un attend votre décision.',
  manyNewTitle: '{count} nouvelles demandes',
  manyNewBody: 'Elles attendent votre décision.',
  'fix-timerTitle': 'Il est temps de vérifier à nouveau',
  'fix-timerBody': 'Le délai d’attente d’un dépannage guidé est écoulé.',
  addressOk: 'L’adresse est bien formée.',
  addressBad: 'Ce n’est pas une adresse web. Elle devrait ressembler à https://desk.example.com.',
  addressInsecure:
    'L’adresse doit commencer par https. Le simple http n’est accepté que sur cet ordinateur.',
  reachableOk: 'Le serveur répond.',
  reachableBad: 'Rien ne répond à cette adresse : {detail}',
  discoveryOk: 'Le serveur appartient à {organisation}.',
  discoveryBad: 'Quelque chose répond ici, mais ce n’est pas un serveur Consent Desk.',
  discoveryStatus: 'Le serveur a répondu par une erreur : {detail}',
  issuerOk: 'Le service de connexion {issuer} répond.',
  issuerInsecure: 'Le service de connexion {issuer} n’est pas joint en https.',
  issuerUnreachable: 'Le service de connexion {issuer} ne répond pas : {detail}',
  issuerOther: 'Le service de connexion dit être {found}, mais le serveur attend {issuer}.',
  versionOk: 'La version {version} de l’interface convient à cette extension.',
  versionOld:
    'Le serveur utilise la version {version}, trop ancienne pour cette extension. Demandez la mise à jour du serveur.',
  versionNew:
    'Le serveur utilise la version {version}, trop récente pour cette extension. Mettez l’extension à jour.',
  notTried: 'Pas essayé, car une étape précédente a échoué.',
};
