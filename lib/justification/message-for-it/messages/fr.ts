import type { MessageForItKey } from './en.ts';

export const fr: Record<MessageForItKey, string> = {
  'subject.request': 'Demande d’approbation d’une application : {app}',
  'subject.problem': 'Problème de connexion à une application : {app}',
  'subject.assignment': 'Demande d’accès à une application : {app}',
  'subject.vendor': 'Votre application ne parvient pas à se connecter à Microsoft 365 : {app}',
  'intro.request':
    'Bonjour,\n\nJ’ai voulu me connecter à « {app} » avec mon compte professionnel. Microsoft demande qu’un administrateur approuve d’abord l’application. Pourriez-vous l’examiner ?',
  'intro.problem':
    'Bonjour,\n\nJe n’arrive pas à me connecter à « {app} » avec mon compte professionnel. Il ne semble pas s’agir d’une approbation manquante. Pourriez-vous vérifier ?',
  'intro.assignment':
    'Bonjour,\n\n« {app} » n’est ouverte qu’aux personnes affectées, et je n’en fais pas encore partie. Pourriez-vous m’y affecter, moi ou un de mes groupes ?',
  'intro.vendor':
    'Bonjour,\n\nJ’ai voulu me connecter à « {app} » avec mon compte professionnel Microsoft. Microsoft signale une erreur que seul l’éditeur de l’application peut corriger. Pourriez-vous vérifier ?',
  'no-name': 'une application dont le nom n’était pas affiché',
  'heading.reason': 'Pourquoi j’en ai besoin',
  'heading.app': 'L’application',
  'heading.permissions': 'Ce qu’elle demande',
  'heading.support': 'Détails pour l’assistance',
  'app.name': 'Nom : {value}',
  'app.client-id': 'Identifiant client : {value}',
  'app.publisher-verified': 'Éditeur : {value} (vérifié par Microsoft)',
  'app.publisher-unverified': 'Éditeur : {value} (non vérifié)',
  'permissions.more': '{count, plural, one {et # autre} many {et # autres} other {et # autres}}',
  'permissions.none': 'Elles n’étaient pas affichées. L’invite de consentement les indique.',
  'support.error': 'Erreur : {value}',
  'support.correlation': 'Identifiant de corrélation : {value}',
  'support.time': 'Heure : {value}',
  'consent.link': 'Pour un administrateur : vérifier l’application, puis l’approuver ici :',
  cut: '(abrégé ; le texte complet figure dans la demande)',
};
