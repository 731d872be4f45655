import type { DiagnosisKey } from './en.ts';

export const fr: Record<DiagnosisKey, string> = {
  'cause.user-read-missing':
    'L’application ne demande pas le droit de base de connecter les personnes. Son éditeur doit l’ajouter, puis un administrateur donne son consentement.',
  'cause.user-consent-off':
    'Dans cette organisation, les utilisateurs ne peuvent pas consentir eux-mêmes aux applications. Un administrateur doit l’accorder.',
  'cause.assignment-required':
    'L’application exige une affectation. La personne doit y être affectée, et un administrateur doit avoir consenti.',
  'cause.app-not-in-tenant':
    'L’application est inconnue dans cette organisation : elle n’y a jamais été installée, ou le lien mène à la mauvaise.',
  'cause.resource-not-in-tenant':
    'L’application utilise un service que cette organisation n’a pas : pas de licence, ou personne ne l’a ajouté.',
  'cause.prompt-forces-consent':
    'L’application exige un nouveau consentement à chaque connexion ({evidence}). Cela bloque même après une approbation ; son éditeur doit cesser de l’envoyer.',
  'cause.scope-not-granted':
    'L’application demande des autorisations que personne n’a accordées ici. Un administrateur doit accorder précisément celles-ci.',
  'cause.permission-needs-admin':
    'L’application demande des autorisations que seul un administrateur peut accorder ici.',
  'cause.risky-app':
    'Microsoft juge l’application à risque, le plus souvent parce que son éditeur n’est pas vérifié. Un administrateur doit bien regarder avant de décider.',
  'cause.admin-approval-needed':
    'Un administrateur doit approuver l’application, et la page ne permet pas de le demander : les demandes sont désactivées.',
  'cause.approval-can-be-requested':
    'Un administrateur doit approuver l’application, et la page contient un formulaire. Écrivez votre motif et appuyez sur « Demander une approbation ».',
  'cause.request-waiting': 'La demande est envoyée. Un réviseur doit maintenant décider.',
  'cause.no-reviewer':
    'La demande a échoué, car personne n’est désigné pour l’examiner. Un administrateur doit ajouter des réviseurs.',
  'cause.request-not-understood':
    'Microsoft n’a plus reconnu la demande. Recommencez depuis l’application.',
  'cause.workflow-off':
    'Les utilisateurs ne peuvent pas demander d’approbation, car le flux est désactivé. Un administrateur peut l’activer.',
  'cause.reviewer-sees-nothing':
    'Les demandes existent, mais ce réviseur ne les voit pas : elles datent d’avant sa désignation, ou il lui manque un rôle.',
  'cause.user-declined':
    'La personne a appuyé sur « Annuler » ou « Retour à l’application » : rien n’a été accordé. Après « Demande envoyée », c’est normal ; sinon, aucune demande n’existe.',
  'cause.approval-loop':
    'L’application a été approuvée, et la personne reste bloquée. Quelque chose redemande le consentement ; les étapes trouvent quoi.',
  'cause.admin-link-opened-by-user':
    'Ce lien est destiné aux administrateurs. Un utilisateur ordinaire n’y trouve aucun formulaire et doit se connecter dans l’application.',
  'cause.admin-link-common':
    'Le lien administrateur contient « common » ou « consumers », que Microsoft refuse. Il doit nommer l’organisation.',
  'cause.unknown-resource':
    'L’application demande une ressource qui n’existe pas ici ou qui manque dans son inscription. Seul son éditeur peut le corriger.',
  'cause.partner-not-authorized':
    'Un partenaire utilise une application que le client n’a pas autorisée. L’administrateur du client doit consentir lui-même.',
  'cause.passing-fault': 'Une panne passagère chez Microsoft. Réessayez dans une nouvelle fenêtre.',
  'cause.device-consent':
    'Une connexion sur un autre appareil n’a pas été confirmée. Ce n’est pas une approbation d’administrateur.',
  'cause.not-assigned':
    'La personne n’est pas affectée à cette application. Un administrateur doit affecter la personne ou un groupe.',
  'cause.app-disabled':
    'L’application est désactivée dans cette organisation, souvent à dessein. Demandez pourquoi avant de refaire une demande.',
  'cause.resource-disabled':
    'Le service derrière l’application est désactivé dans cette organisation. Un administrateur doit lui donner une licence ou l’activer.',
  'cause.tenant-restrictions':
    'Le réseau n’admet que certaines organisations, et celle-ci n’en fait pas partie.',
  'cause.cross-tenant-policy':
    'Une règle entre les deux organisations empêche cette connexion. Un administrateur de l’une d’elles doit la modifier.',
  'cause.conditional-access':
    'Une règle sur l’appareil, le lieu ou le risque refuse la connexion. Le consentement n’y est pour rien.',
  'cause.mailbox-not-online':
    'La boîte aux lettres n’est pas dans Office 365 ou est en cours de déplacement ; l’application ne peut pas l’atteindre.',
  'cause.guest-account':
    'Le compte appartient à une autre organisation et est inconnu dans celle-ci. Utilisez le bon compte, ou faites-vous inviter.',
  'cause.personal-account':
    'Un compte Microsoft personnel a été utilisé. Connectez-vous avec le compte professionnel ; aucun administrateur ne peut approuver un compte personnel.',
  'cause.wrong-account': 'Ce n’est pas le bon compte qui est connecté. Choisissez-en un autre.',
  'cause.wrong-tenant':
    'Le lien mène à une organisation ou à un cloud qui n’existe pas ou qui n’est pas le vôtre.',
  'cause.sign-in-problem':
    'Le compte lui-même ne peut pas se connecter : mot de passe, second facteur ou session expirée.',
  'cause.vendor-error': 'L’application est mal configurée. Seul son éditeur peut la réparer.',
  'cause.redirect-mismatch':
    'L’application renvoie les personnes vers une adresse non inscrite. Seul son éditeur peut le corriger.',
  'cause.vendor-secret-expired':
    'Le secret de l’application est faux ou expiré. Son éditeur doit le renouveler.',
  'cause.google-blocked-by-admin':
    'L’administrateur Google Workspace n’a pas autorisé cette application. Demandez-le sur la page, ou faites-la examiner.',
  'cause.google-internal-app': 'L’application est réservée à l’organisation de son éditeur.',
  'cause.google-embedded-browser':
    'Google refuse la connexion dans la fenêtre d’une application. Ouvrez-la dans un vrai navigateur.',
  'cause.okta-not-assigned': 'L’application n’est pas attribuée à la personne dans Okta.',
  'cause.github-needs-owner':
    'L’organisation GitHub restreint les applications. Un propriétaire doit l’approuver.',
  'cause.slack-needs-approval':
    'L’espace Slack approuve d’abord les applications. Envoyez la demande ; un administrateur décide.',
  'cause.atlassian-needs-site-admin':
    'L’administrateur du site Atlassian doit d’abord autoriser l’application.',
  'cause.salesforce-app-blocked':
    'L’administrateur Salesforce doit d’abord installer ou approuver l’application.',
  'cause.sign-in-noise':
    'Ce code fait partie de toute connexion ordinaire et n’est pas une erreur en soi. Cherchez un autre code sur la page.',
  'cause.unknown-code':
    'Nous ne connaissons pas ce code. Consultez-le chez Microsoft ; nous ne devinons pas.',
  'cannot.consent': 'Se reconnecter sans rien changer ou vider le navigateur ne sert à rien.',
  'cannot.access': 'Une approbation ou une nouvelle demande ne sert à rien ici.',
  'cannot.account': 'Aucune approbation d’administrateur n’aide tant que ce compte est utilisé.',
  'cannot.vendor':
    'Ni vous ni votre administrateur ne pouvez réparer cela ; une demande ne sert à rien.',
  'cannot.ignore': 'Il n’y a rien à réparer.',
  'class.consent': 'Consentement',
  'class.access': 'Accès',
  'class.account': 'Compte',
  'class.vendor': 'L’application elle-même',
  'class.ignore': 'Connexion ordinaire',
  'code.90094': 'Il faut un administrateur ; pas de formulaire pour demander.',
  'code.90095': 'Il faut un administrateur ; un formulaire de demande est sur la page.',
  'code.90096': 'La demande a été envoyée.',
  'code.90097': 'La demande a échoué : aucun réviseur.',
  'code.90098': 'Le numéro de la demande n’a pas été reconnu.',
  'code.900941':
    'Il faut un administrateur, car l’application est jugée à risque ; pas de formulaire.',
  'code.900981': 'Jugée à risque ; un administrateur voit un avertissement.',
  'code.900942': 'Il faut un administrateur avant que l’application reçoive un jeton.',
  'code.90093': 'Une stratégie empêche cette personne d’accorder les autorisations.',
  'code.65001': 'Personne n’a consenti à l’application, ou pas à tout.',
  'code.650011': 'Personne n’a consenti à cette ressource de l’application.',
  'code.65004': 'Le consentement a été refusé, ou « Retour à l’application » a été choisi.',
  'code.90008': 'Il manque à l’application l’autorisation de connecter les personnes.',
  'code.650056':
    'L’application ne cite aucune autorisation, n’a pas de consentement ou utilise un mauvais ID.',
  'code.650052':
    'L’organisation n’a pas de principal de service pour un service utilisé par l’application.',
  'code.650057': 'L’application demande une ressource que son inscription ne cite pas.',
  'code.500011': 'La ressource est inconnue dans cette organisation.',
  'code.700016': 'L’application est inconnue dans cet annuaire.',
  'code.90099': 'Le client n’a pas autorisé l’application du partenaire.',
  'code.90090': 'Une panne passagère.',
  'code.50105': 'La personne n’est pas affectée à l’application.',
  'code.7000112': 'L’application est désactivée.',
  'code.50020': 'Le compte est inconnu dans cette organisation.',
  'code.50034': 'Ce compte n’existe pas dans cet annuaire.',
  'code.500208': 'Un compte personnel là où il faut un compte professionnel, ou l’inverse.',
  'code.53003': 'L’accès conditionnel a refusé la connexion.',
  'code.50011': 'L’adresse de retour n’est pas inscrite.',
  'code.9002328': 'Un lien administrateur ne doit pas utiliser « common ».',
  'forecast.approved': 'Probablement pas : l’application est approuvée dans votre organisation.',
  'forecast.approved-but-prompt':
    'Probablement oui : l’application est approuvée, mais le lien exige un nouveau consentement (prompt=consent).',
  'forecast.blocked': 'Oui : l’application est bloquée dans votre organisation.',
  'forecast.denied':
    'Oui : une demande précédente a été refusée. Vous pouvez redemander avec un meilleur motif.',
  'forecast.open': 'Oui : une demande pour cette application est encore ouverte.',
  'forecast.admin-link':
    'Oui : ce lien est pour les administrateurs. Connectez-vous plutôt dans l’application.',
  'forecast.personal':
    'Impossible à dire : le lien est pour des comptes personnels, où aucun administrateur ne décide.',
  'forecast.always-admin':
    'Oui : certaines de ses autorisations exigent toujours un administrateur.',
  'forecast.consent-off':
    'Oui : dans votre organisation, les utilisateurs ne peuvent consentir à aucune application.',
  'forecast.managed':
    'Très probablement : par défaut chez Microsoft, les utilisateurs ne peuvent plus consentir à certaines de ces autorisations.',
  'forecast.low-risk-only':
    'Probablement oui : votre organisation n’admet que les autorisations à faible impact.',
  'forecast.basic-only':
    'Probablement pas : le lien ne demande que la connexion et le profil de base.',
  'forecast.consent-allowed':
    'Probablement pas : les utilisateurs de votre organisation peuvent y consentir.',
  'forecast.static':
    'Le lien ne permet pas de le dire : il ne cite pas ses autorisations, ou rien ne les interdit.',
  'forecast.no-link': 'Il n’y a pas de lien de connexion dans ce texte.',
  'forecast.other-provider':
    'Impossible à dire : ce n’est pas une connexion professionnelle Microsoft.',
  'forecast.other-tenant': 'Le lien nomme une autre organisation que la vôtre.',
  'forecast.rule-always': '{scope} : exige toujours un administrateur',
  'forecast.rule-managed': '{scope} : refusé par défaut depuis {since}',
};
