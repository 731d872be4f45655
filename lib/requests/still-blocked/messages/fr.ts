import type { BlockedCause } from './en.ts';

export const fr: Record<BlockedCause, string> = {
  'assignment-required':
    'La personne n’est pas affectée à cette application. Un administrateur doit affecter la personne ou un groupe ; approuver de nouveau n’y changera rien.',
  'app-disabled': 'L’application est désactivée dans votre organisation.',
  'service-disabled': 'Un service dont dépend l’application est désactivé dans votre organisation.',
  'app-unavailable': 'Votre organisation n’autorise pas cette application pour le moment.',
  'tenant-restricted':
    'Votre réseau ou votre organisation ne laisse pas la personne se connecter à l’autre organisation.',
  'personal-account':
    'La personne a utilisé un compte personnel, alors que l’application attend le compte professionnel.',
  'guest-account':
    'Le compte utilisé par la personne n’appartient pas à l’organisation que l’application interroge.',
  'risky-app': 'Microsoft juge l’application risquée et exige de nouveau un administrateur.',
  'no-reviewer':
    'Les demandes d’approbation sont activées chez Microsoft, mais personne n’y est désigné pour y répondre.',
  'request-lost':
    'Microsoft a perdu la trace de la demande d’approbation ; la personne devrait repartir de l’application.',
  'request-failed': 'Microsoft n’a pas pu enregistrer la demande d’approbation de la personne.',
  'passing-fault': 'Microsoft a connu un incident passager ; la personne devrait réessayer.',
  declined: 'La personne a refusé la demande d’autorisation, ou a fermé la fenêtre trop tôt.',
  'missing-service':
    'L’application a besoin d’un service Microsoft que votre organisation n’a pas mis en place ou n’a pas sous licence.',
  'not-in-tenant':
    'L’annuaire de votre organisation ne connaît pas l’application : elle n’a jamais été ajoutée, ou la personne s’est connectée à la mauvaise organisation.',
  'app-misconfigured':
    'L’éditeur a mal configuré l’application, ou personne ne l’a acceptée dans votre organisation.',
  'partner-only':
    'L’application appartient à un partenaire auquel votre organisation n’a pas donné accès.',
  'google-policy': 'Vos administrateurs Google n’ont pas autorisé l’application.',
  'internal-app':
    'L’application est réservée aux membres d’une seule organisation, et ce compte n’en fait pas partie.',
  'conditional-access':
    'Une règle de sécurité sur l’appareil, le lieu ou le risque a arrêté la connexion ; l’approbation n’est pas en cause.',
  'prompt-loop':
    'L’application redemande un consentement à chaque connexion ; seul son éditeur peut y remédier.',
  'admin-link': 'La personne a ouvert un lien destiné aux administrateurs.',
  'vendor-error': 'L’application elle-même est mal configurée ; seul son éditeur peut y remédier.',
  'approved-still-blocked':
    'Microsoft exige toujours un administrateur : le consentement n’y a pas été donné, n’a pas encore pris effet, ou l’application demande plus que ce qui a été approuvé.',
  'not-seen':
    'La personne signale que l’application est toujours bloquée ; la cause n’a pas été vue.',
  unknown: 'La page a donné une raison que Consent Desk ne connaît pas.',
};
