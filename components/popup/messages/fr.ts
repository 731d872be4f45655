import type { PopupKey } from './en.ts';

export const fr: Record<PopupKey, string> = {
  'failed-title': 'Consent Desk n’a pas pu démarrer',
  'failed-text': 'Rien n’est perdu. Réessayez ; si cela continue, rechargez l’extension.',
  tabs: 'Parties de Consent Desk',
  'tab-mine': 'Mes demandes',
  'tab-queue': 'File d’attente',
  'tab-queue-count':
    '{count, plural, one {Une demande vous attend} many {# demandes vous attendent} other {# demandes vous attendent}}',
  'tab-fixes': 'Dépannage',
  tagline: 'Bien demander, bien décider',
  'sign-out': 'Se déconnecter',
  settings: 'Réglages',
  'sign-in': 'Se connecter',
  'signed-out-title': 'Vous n’êtes pas connecté',
  'signed-out-text':
    'Connectez-vous avec votre compte professionnel pour voir où en sont vos demandes.',
  'signed-out-waiting':
    '{count, plural, one {Un élément attend ici} many {# éléments attendent ici} other {# éléments attendent ici}} que vous vous connectiez.',
  'no-backend-title': 'Fonctionne seul',
  'no-backend-text':
    'Aucun serveur n’est relié à ce navigateur. Les demandes restent ici, et vous recevez un message prêt pour votre service informatique.',
  'unreachable-title': 'Le serveur est injoignable',
  'unreachable-text': 'La connexion a été perdue {when}. Vous voyez le dernier état connu.',
  'outbox-waiting':
    '{count, plural, one {Une action attend l’envoi.} many {# actions attendent l’envoi.} other {# actions attendent l’envoi.}}',
  'try-now': 'Essayer maintenant',
  'still-unreachable': 'Toujours pas de connexion.',
  'sign-in-cancelled': 'La fenêtre de connexion a été fermée.',
  'sign-in-interaction-needed':
    'Une fenêtre de connexion est nécessaire ; appuyez de nouveau sur le bouton.',
  'sign-in-unreachable': 'Le serveur est injoignable pour l’instant.',
  'sign-in-refused':
    'La connexion a été refusée. Demandez à votre service informatique si vous pouvez utiliser Consent Desk.',
  'sign-in-no-backend': 'Aucun serveur n’est configuré dans ce navigateur.',
  'set-aside':
    '{count, plural, one {Un élément gardé dans ce navigateur est illisible. Il a été mis de côté, pas supprimé.} many {# éléments gardés dans ce navigateur sont illisibles. Ils ont été mis de côté, pas supprimés.} other {# éléments gardés dans ce navigateur sont illisibles. Ils ont été mis de côté, pas supprimés.}}',
  'blocked-page-title': 'Une connexion est bloquée dans cette fenêtre',
  'blocked-page-open': 'Afficher l’aide',
  'canary-title': 'Quelque chose a changé ici ?',
  'canary-text':
    'Une page de connexion semblait bloquée, mais nous ne la connaissions pas. Vous pouvez nous aider à l’apprendre.',
  'canary-dismiss': 'Pas maintenant',
  'canary-report': 'Signaler cet écran',
  'canary-none': 'Il n’y a rien à signaler dans cet onglet. Ouvrez d’abord la page bloquée.',
  'canary-preview-title': 'Ce qui serait enregistré',
  'canary-preview-text':
    'Seulement la structure et les repères connus de la page. Noms, adresses et secrets sont retirés. Rien n’est envoyé ; vous enregistrez un fichier.',
  'canary-save': 'Enregistrer le fichier',
};
