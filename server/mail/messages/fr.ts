import type { MailText } from './en.ts';

export const fr: Record<MailText, string> = {
  submittedSubject: 'Demande reçue : {app}',
  submittedLead:
    'Votre demande pour {app} est entre les mains des réviseurs de votre organisation. Vous recevrez un message dès qu’il y aura du nouveau.',
  questionSubject: 'Question sur votre demande : {app}',
  questionLead:
    '{name} a une question avant de décider pour {app}. Le délai de votre demande est suspendu jusqu’à votre réponse.',
  questionClosedSubject: 'Question close : {app}',
  questionClosedLead:
    'La question sur {app} est restée sans réponse et a été close. Le délai court de nouveau.',
  approvedSubject: 'Signalée comme approuvée : {app}',
  approvedLead:
    '{name} indique que {app} est approuvée. Reconnectez-vous ; si l’accès est encore refusé, dites-le dans votre demande.',
  approvedForOthersSubject: 'Approuvée pour d’autres personnes : {app}',
  approvedForOthersLead:
    '{name} a approuvé {app} pour certaines personnes seulement, dont vous ne faites pas partie. Refaites une demande si vous en avez aussi besoin, en disant pourquoi.',
  deniedSubject: 'Refusée : {app}',
  deniedLead: '{name} a refusé la demande pour {app}. Vous pouvez redemander.',
  blockedSubject: 'Bloquée : {app}',
  blockedLead:
    '{name} a bloqué {app}. Personne ne peut la demander tant qu’elle n’est pas débloquée.',
  unblockedSubject: 'Débloquée : {app}',
  unblockedLead: '{app} n’est plus bloquée. Vous pouvez la redemander.',
  requesterExpiredSubject: 'Expirée : {app}',
  requesterExpiredLead:
    'Personne n’a décidé à temps pour {app} ; votre demande a donc expiré. Vous pouvez redemander.',
  openedSubject: 'Approbation requise : {app}',
  openedLead: '{name} demande l’autorisation d’utiliser {app}.',
  answeredSubject: 'Réponse reçue : {app}',
  answeredLead: '{name} a répondu à la question sur {app}. Le délai court de nouveau.',
  nudgedSubject: 'Toujours en attente : {app}',
  nudgedLead: '{name} attend toujours une décision pour {app} et vous prie d’y jeter un œil.',
  nearSubject: 'Expire bientôt : {app}',
  nearLead:
    '{due, select, half {La moitié du temps pour décider de {app} est écoulée.} day {Il reste un jour pour décider de {app}.} hour {Il reste une heure pour décider de {app}.} other {Le temps pour décider de {app} s’épuise.}}',
  expiredSubject: 'Expirée sans décision : {app}',
  expiredLead: 'Personne n’a décidé à temps pour {app}. Les demandeurs ont été prévenus.',
  standDownSubject: 'Réglée : {app}',
  standDownLead: '{name} a pris une décision pour {app}. Vous n’avez plus rien à faire.',
  standDownNoneSubject: 'Retirée : {app}',
  standDownNoneLead: 'Plus personne ne demande {app}. Vous n’avez plus rien à faire.',
  stillBlockedSubject: 'Approuvée mais toujours refusée : {app}',
  stillBlockedLead: '{name} s’est vu refuser {app} une nouvelle fois alors qu’elle est approuvée.',
  someReviewer: 'Un réviseur',
  someRequester: 'Un collègue',
  unnamedApp: 'une application sans nom',
  labelApp: 'Application',
  labelPublisher: 'Éditeur',
  publisherVerified: '{publisher} (vérifié)',
  publisherUnverified: '{publisher} (non vérifié)',
  publisherUnknown: 'inconnu',
  labelRequester: 'Demandée par',
  labelReason: 'Motif indiqué',
  labelPermissions: 'Ce que veut l’application',
  morePermissions: '{count, plural, one {et # autre} other {et # autres}}',
  labelAskedAt: 'Demandée le',
  labelExpiresAt: 'Expire le',
  labelDecision: 'Ce qu’écrit le réviseur',
  labelQuestion: 'La question',
  labelAnswer: 'La réponse',
  labelAnswerBy: 'Répondre avant le',
  labelCause: 'Ce qui a été constaté',
  openCard: 'Ouvrir la fiche',
  openRequest: 'Ouvrir ma demande',
  footer:
    'Consent Desk vous écrit parce que vous examinez ou avez demandé cette application. Consent Desk ne demande jamais de mot de passe.',
};
