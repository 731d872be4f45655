import type { DeskKey } from './en.ts';

export const fr: Record<DeskKey, string> = {
  title: 'Consent Desk',
  'nav.label': 'Espaces de Consent Desk',
  'nav.queue': 'File d’attente',
  'nav.requests': 'Mes demandes',
  'nav.fixes': 'Solutions',
  'nav.policy': 'Règles',
  'nav.audit': 'Journal',
  'nav.numbers': 'Chiffres',
  'nav.health': 'État',
  'nav.setup': 'Configuration',
  'nav.skip': 'Aller au contenu',
  'user.signIn': 'Se connecter',
  'user.signOut': 'Se déconnecter',
  'user.signedIn': 'Connecté en tant que {name}',
  'user.failed': 'La connexion a échoué : {detail}',
  'state.none':
    'Aucun serveur n’est configuré. Les demandes ne sont suivies que dans ce navigateur.',
  'state.unreachable': 'Le serveur est injoignable. Vous voyez le dernier état connu.',
  'state.outbox':
    '{count, plural, one {# action attend d’être envoyée} other {# actions attendent d’être envoyées}}',
  'error.unreachable': 'Le serveur est injoignable',
  'error.signedOut': 'Veuillez vous connecter',
  'error.forbidden': 'Votre compte n’a pas accès à cette page',
  'error.otherVersion': 'Le serveur a répondu sous une forme que cette version ne connaît pas',
  'error.refused': 'Le serveur n’a pas accepté cette action',
};
