import type { PlainWordsKey } from './en.ts';

export const fr: Record<PlainWordsKey, string> = {
  'verb.read': 'Peut lire {noun}.',
  'verb.readBasic': 'Peut lire {noun}, mais seulement l’essentiel.',
  'verb.write': 'Peut lire, créer, modifier et supprimer {noun}.',
  'verb.create': 'Peut en ajouter de nouveaux : {noun}.',
  'verb.send': 'Peut envoyer {noun}.',
  'verb.manage': 'Peut gérer entièrement {noun}, réglages et suppression compris.',
  'verb.delete': 'Peut supprimer ou retirer {noun}.',
  'verb.export': 'Peut exporter {noun} en masse.',
  'verb.access': 'Peut accéder aux seuls éléments qui lui sont confiés, parmi : {noun}.',
  'verb.act': 'Peut utiliser une fonction spéciale (« {value} ») concernant : {noun}.',
  detail: '{noun} ({detail})',
  'reach.own': 'Cela ne concerne que ce qui appartient à la personne connectée.',
  'reach.shared':
    'Cela concerne ce qui appartient à la personne connectée et ce que d’autres partagent avec elle.',
  'reach.reachable': 'Cela concerne tout ce à quoi la personne connectée a accès, et rien de plus.',
  'reach.org': 'Cela concerne toute l’organisation, sans que personne soit connecté.',
  'reach.selected': 'Cela ne concerne que ce qu’un responsable a choisi pour cette application.',
  'reach.owned': 'Cela ne concerne que ce que l’application a créé ou possède elle-même.',
  'reach.place':
    'Cela ne concerne que les conversations, équipes ou personnes auxquelles l’application a été ajoutée.',
  'api.read': 'Peut lire des données dans {api} (« {value} »).',
  'api.write': 'Peut lire et modifier des données dans {api} (« {value} »).',
  'api.act':
    'Peut agir dans {api} avec l’autorisation « {value} » ; nous ne savons pas exactement ce qu’elle permet.',
  'api.impersonate':
    'Peut faire dans {api} tout ce que la personne connectée a le droit d’y faire.',
  'api.default':
    'Demande toutes les autorisations que l’application a déclarées pour {api}. Seule l’invite de consentement les montre.',
  'unknown.value':
    'Nous ne savons pas ce que « {value} » de {api} permet. Demandez à l’éditeur avant d’approuver.',
  'unknown.api':
    '« {value} » appartient à une API que nous ne connaissons pas ({resource}). Demandez à l’éditeur ce qu’elle permet.',
  'class.basic': 'Seulement ce qu’exige la connexion.',
  'class.reads-little': 'Lit peu de choses, rien de privé.',
  'class.limited': 'Limité à certains éléments ou à ceux de l’application.',
  'class.reads-own': 'Lit les données d’une seule personne.',
  'class.reads-private': 'Lit des contenus privés : e-mails, fichiers ou conversations.',
  'class.changes-own': 'Modifie les données d’une seule personne.',
  'class.changes-private':
    'Modifie ou envoie des contenus privés : e-mails, fichiers ou conversations.',
  'class.reads-many': 'Lit des données au-delà de celles d’une personne.',
  'class.changes-many': 'Modifie des données au-delà de celles d’une personne.',
  'class.app-reads': 'Lit de façon autonome des données de toute l’organisation.',
  'class.app-changes': 'Modifie de façon autonome des données de toute l’organisation.',
  'class.app-private':
    'Accède aux contenus privés de tous : e-mails, fichiers, conversations ou réunions.',
  'class.control': 'Peut servir à obtenir d’autres droits.',
  'class.unknown': 'Inconnue : à traiter comme puissante tant que personne n’a vérifié.',
};
