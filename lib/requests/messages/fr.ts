import type { WaitingKey } from './en.ts';

export const fr: Record<WaitingKey, string> = {
  queued: 'Enregistrée ici et en cours d’envoi ; votre organisation ne l’a pas encore reçue.',
  offline: 'Enregistrée ici ; elle partira d’elle-même dès que la connexion sera rétablie.',
  signInNeeded:
    'Enregistrée ici ; connectez-vous une fois à Consent Desk pour qu’elle puisse partir.',
  localOnly:
    'Conservée uniquement dans ce navigateur : envoyez le message à votre service informatique, car aucun guichet n’est relié.',
  refused: 'Elle n’a pas pu être remise ; ouvrez-la pour savoir pourquoi.',
  workflowOff:
    'Votre organisation a suspendu les demandes pour le moment ; personne n’examine celle-ci.',
  noReviewer:
    'Aucun réviseur n’est désigné, donc personne ne peut décider ; un administrateur doit en désigner un.',
  noRole:
    'Des réviseurs la voient, mais aucun ne détient le rôle d’annuaire nécessaire pour approuver.',
  yourAnswer: 'Un réviseur vous a posé une question ; le délai est suspendu jusqu’à votre réponse.',
  yourAnswerBy:
    'Un réviseur attend votre réponse (encore {days, plural, one {# jour} other {# jours}}) ; le délai est suspendu d’ici là.',
  theirAnswer:
    'En attente de la réponse de {name} à une question ; le délai est suspendu d’ici là.',
  theirAnswerBy:
    'En attente de la réponse de {name} à une question (encore {days, plural, one {# jour} other {# jours}}) ; le délai est suspendu d’ici là.',
  claimedByYou: 'Vous vous en occupez ; la décision vous revient.',
  claimed: '{name} s’en occupe et n’a pas encore décidé.',
  claimedSoon:
    '{name} s’en occupe, mais elle expire dans {hours, plural, one {# heure} other {# heures}}.',
  expiresSoon:
    'Aucun réviseur ne s’en occupe encore, et elle expire dans {hours, plural, one {# heure} other {# heures}}.',
  openUntil:
    'En attente de la décision d’un réviseur ; elle expire dans {days, plural, one {# jour} other {# jours}}.',
  open: 'En attente de la décision d’un réviseur.',
  claimedApproval:
    '{name} indique qu’elle est approuvée ; reconnectez-vous pour voir si cela fonctionne.',
  claimedApprovalBySomeone:
    'Un réviseur indique qu’elle est approuvée ; reconnectez-vous pour voir si cela fonctionne.',
  approvedForOthers:
    '{name} l’a approuvée pour certaines personnes seulement, dont vous ne faites pas partie ; refaites une demande si vous en avez aussi besoin.',
  approvedForOthersThem:
    '{name} l’a approuvée pour certaines personnes seulement, dont {requester} ne fait pas partie.',
  observed: 'Approuvée : le consentement a bien été constaté. Reconnectez-vous pour terminer.',
  verified: 'Approuvée et vérifiée dans l’annuaire. Reconnectez-vous pour terminer.',
  confirmed: 'Approuvée, et la connexion fonctionne.',
  stillBlocked:
    'Approuvée, mais la connexion a encore été refusée ; les réviseurs en ont été informés.',
  denied: '{name} l’a refusée ; lisez pourquoi, puis vous pourrez redemander.',
  deniedBySomeone: 'Elle a été refusée ; lisez pourquoi, puis vous pourrez redemander.',
  blocked:
    '{name} a bloqué cette application ; personne ne peut la demander tant qu’elle n’est pas débloquée.',
  blockedBySomeone:
    'Cette application est bloquée ; personne ne peut la demander tant qu’elle n’est pas débloquée.',
  expired: 'Personne n’a décidé à temps, elle a donc expiré ; vous pouvez redemander.',
  withdrawn: 'Elle a été retirée avant toute décision.',
};
