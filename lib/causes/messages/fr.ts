import type { CauseKey } from './en.ts';

export const fr: Record<CauseKey, string> = {
  'this-app': 'cette application',
  'only-admins-may-agree':
    'Dans votre organisation, seul un administrateur peut accepter ce que demande {app}.',
  'unverified-publisher':
    'Microsoft n’a pas confirmé qui publie {app} ; votre organisation veut donc qu’un administrateur l’examine d’abord.',
  'managed-permission':
    '{app} demande {value}, une autorisation que Microsoft réserve par défaut aux administrateurs.',
  'admin-only-permission':
    '{app} demande {value}, qui dépasse vos propres données : seul un administrateur peut l’accorder.',
  'never-agreed':
    'Personne dans votre organisation n’a encore accepté {app}, et la question ne vous a pas été posée.',
  'assignment-required':
    '{app} est réservée aux personnes qui y sont affectées, et vous n’êtes pas sur la liste.',
  'prompt-every-time':
    '{app} redemande un consentement à chaque connexion : vous voyez cet écran même si l’accord a déjà été donné.',
  'prompt-loop':
    'Votre organisation a approuvé {app}, mais l’application redemande un consentement à chaque connexion.',
  'risky-app': 'Microsoft juge {app} risquée ; un administrateur doit d’abord l’examiner.',
  'missing-service':
    '{app} a besoin d’un service Microsoft que votre organisation n’a pas mis en place ou n’a pas sous licence.',
  'not-in-tenant':
    'L’annuaire de votre organisation ne connaît pas {app} : elle n’a jamais été ajoutée, ou vous vous connectez à la mauvaise organisation.',
  'app-misconfigured':
    '{app} a été mal configurée par son éditeur, ou n’a jamais été acceptée ici.',
  'guest-account': 'Le compte utilisé n’appartient pas à l’organisation que {app} interroge.',
  'personal-account':
    'Vous êtes connecté avec un compte personnel, alors que {app} attend un compte professionnel.',
  'approved-still-blocked':
    'Votre organisation a approuvé {app}, mais elle reste bloquée : l’approbation peut prendre quelques minutes, ou l’application demande plus que ce qui a été approuvé.',
  'admin-link': 'Vous avez ouvert un lien destiné à un administrateur de votre organisation.',
  'no-reviewer':
    'Les demandes sont activées chez Microsoft, mais personne n’y est désigné pour y répondre.',
  'request-lost':
    'Microsoft a perdu la trace de votre demande pour {app} ; souvent, il suffit de repartir de l’application.',
  'request-failed': 'Microsoft n’a pas pu enregistrer votre demande pour {app}.',
  'app-disabled': 'Votre organisation a désactivé {app}.',
  'app-unavailable': 'Votre organisation n’autorise pas {app} pour le moment.',
  'service-disabled': 'Un service dont dépend {app} est désactivé dans votre organisation.',
  'partner-only': '{app} appartient à un partenaire auquel votre organisation n’a pas donné accès.',
  'tenant-restricted':
    'Votre réseau ou votre organisation n’autorise pas la connexion à cette autre organisation.',
  'conditional-access':
    'Une règle de sécurité de votre organisation a arrêté cette connexion ; elle concerne votre appareil ou votre lieu, pas {app}.',
  declined: 'La demande d’autorisation a reçu un refus, ou la fenêtre a été fermée trop tôt.',
  'passing-fault': 'Microsoft a connu un incident passager ; ni vous ni {app} n’êtes en cause.',
  'vendor-error':
    'C’est à l’éditeur de {app} de corriger cela ; vos administrateurs ne le peuvent pas.',
  'internal-app':
    '{app} est réservée aux membres d’une seule organisation, et votre compte n’en fait pas partie.',
  'google-policy': 'Les administrateurs Google de votre organisation n’ont pas autorisé {app}.',
  'not-sure':
    'Nous ne savons pas exactement pourquoi vous êtes bloqué : la page semble bloquée mais ne donne aucun code connu.',
  'workflow-off':
    'Microsoft ne propose pas de formulaire de demande ici, car il est désactivé dans votre organisation.',
  'evidence-code': 'Vu sur la page : {value}',
  'evidence-prompt': 'Vu dans l’adresse de connexion : {value}',
  'evidence-permission': 'Vu dans ce qui est demandé : {value}',
  'evidence-publisher': 'Vu sur la page : éditeur {value}',
  'evidence-endpoint': 'Vu dans l’adresse : {value}',
  'evidence-account': 'Connecté en tant que {value}',
  'evidence-decision': 'Connu de votre organisation : l’application est approuvée',
  'evidence-page': 'Vu : la page elle-même ({value})',
  'step-request':
    'Faites une demande : dites pourquoi vous avez besoin de {app}, et les bonnes personnes la verront.',
  'step-try-again': 'Recommencez la connexion depuis {app}.',
  'step-switch-account':
    'Connectez-vous avec un autre compte : celui de votre travail ou de votre école.',
  'step-ask-assignment':
    'Demandez à votre service informatique de vous affecter à {app} ; approuver de nouveau l’application ne changerait rien.',
  'step-tell-it':
    'Prévenez votre service informatique ; le message ci-dessous dit ce qu’il doit savoir.',
  'step-report-to-vendor':
    'Prévenez l’éditeur de {app} ; le message ci-dessous dit ce qui ne va pas.',
};
