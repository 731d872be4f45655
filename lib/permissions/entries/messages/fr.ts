import type { EntryKey } from './en.ts';

export const fr: Record<EntryKey, string> = {
  'user.readwrite': 'Peut lire et modifier le profil de la personne.',
  'user.readwrite.all': 'Peut lire et modifier le profil de tous les membres de l’organisation.',
  'directory.readwrite.all':
    'Peut lire et modifier presque tout l’annuaire : personnes, groupes, applications et appareils.',
  'group.readwrite.all':
    'Peut créer, modifier et supprimer des groupes et équipes, y compris leurs membres et leur contenu.',
  openid: 'Peut savoir qui se connecte.',
  profile: 'Peut voir le nom et le profil de base de la personne qui se connecte.',
  email: 'Peut voir l’adresse e-mail de la personne qui se connecte.',
  offline_access:
    'Conserve l’accès accordé en l’absence de la personne, jusqu’à ce qu’on le retire.',
  'user.read': 'Peut connecter la personne et lire son propre profil.',
  'user.readbasic.all':
    'Peut voir le nom, la photo et l’adresse e-mail de tous les membres de l’organisation.',
  'user.read.all': 'Peut lire le profil complet de tous les membres de l’organisation.',
  'mail.read': 'Peut lire tous les e-mails de la boîte aux lettres, pièces jointes comprises.',
  'mail.readbasic':
    'Peut voir expéditeur, destinataires, date et objet des e-mails, mais ni le texte ni les pièces jointes.',
  'mail.readwrite':
    'Peut lire, rédiger, déplacer et supprimer tous les e-mails de la boîte, mais pas les envoyer.',
  'mail.send':
    'Peut envoyer des e-mails au nom d’une personne. Les destinataires ne voient pas la différence.',
  'mailboxsettings.readwrite':
    'Peut lire et modifier les réglages de la boîte : réponses automatiques, fuseau horaire, langue.',
  'calendars.read': 'Peut lire tous les événements du calendrier : quoi, quand, où et avec qui.',
  'calendars.readbasic':
    'Peut voir l’heure, le titre et le lieu des événements, mais ni leur texte ni leurs pièces jointes.',
  'calendars.readwrite':
    'Peut lire, créer, modifier et supprimer des événements du calendrier, et donc inviter d’autres personnes.',
  'files.read': 'Peut ouvrir tous les fichiers de OneDrive.',
  'files.readwrite': 'Peut ouvrir, créer, modifier et supprimer tous les fichiers de OneDrive.',
  'files.read.all': 'Peut ouvrir tous les fichiers de OneDrive et de SharePoint.',
  'files.readwrite.all':
    'Peut ouvrir, créer, modifier et supprimer tous les fichiers de OneDrive et de SharePoint.',
  'sites.fullcontrol.all':
    'Peut tout faire sur les sites SharePoint, y compris changer qui y a accès.',
  'people.read': 'Peut voir avec qui la personne travaille le plus, y compris à l’extérieur.',
  'mailbox.full':
    'A un accès complet à la boîte aux lettres : e-mails, calendrier, contacts et tâches, pour lire, modifier et envoyer.',
  'mailbox.client':
    'Peut récupérer, lire et supprimer tous les e-mails, comme un logiciel de messagerie.',
  'exchange.manageasapp':
    'Peut administrer Exchange comme un programme, dans la limite du rôle qui lui est donné.',
  'directory.read.all':
    'Peut lire tout l’annuaire : personnes, groupes, applications, appareils et rôles.',
  'directory.accessasuser.all':
    'Peut faire dans l’annuaire tout ce que la personne connectée a le droit de faire, administrateurs compris.',
  'rolemanagement.readwrite.directory':
    'Peut donner et retirer des rôles d’administrateur, y compris à elle-même.',
  'approleassignment.readwrite.all':
    'Peut accorder n’importe quelle autorisation à n’importe quelle application, y compris à elle-même.',
  'delegatedpermissiongrant.readwrite.all':
    'Peut consentir à des applications au nom de tous, y compris à elle-même.',
  'application.readwrite.all':
    'Peut modifier toute inscription d’application, y ajouter des secrets et donc agir au nom de ces applications.',
  'userauthenticationmethod.readwrite.all':
    'Peut ajouter ou retirer les méthodes de connexion des personnes, et donc se connecter à leur place.',
  'user.enabledisableaccount.all': 'Peut verrouiller et déverrouiller les comptes des personnes.',
  'user.deleterestore.all': 'Peut supprimer les comptes des personnes et les rétablir.',
  'user.invite.all': 'Peut inviter des personnes externes.',
  'user.export.all':
    'Peut exporter tout ce qu’un compte contient, pour les demandes relatives aux données personnelles.',
  'reports.read.all': 'Peut lire les rapports d’utilisation : qui utilise quel service et combien.',
};
