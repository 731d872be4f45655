import type { RiskReasonKey } from './en.ts';

export const fr: Record<RiskReasonKey, string> = {
  'takes-control':
    'Pourrait obtenir d’autres droits, pour elle-même ou pour d’autres, jusqu’à contrôler l’organisation ({permissions}).',
  'abused-app':
    'Cet identifiant client figure sur une liste publique d’applications utilisées dans des attaques : {list}, état au {date} ({url}). Des produits honnêtes y figurent aussi : vérifiez qui demande.',
  'look-alike-name': 'Le nom imite « {famous} » sans être identique.',
  'application-permission':
    'Fonctionne sans personne connectée, pour toute l’organisation ({permissions}).',
  'unverified-publisher': 'Microsoft n’a pas vérifié qui publie cette application.',
  'address-punycode':
    'L’adresse de retour utilise des caractères qui peuvent imiter un autre nom : {address}',
  'address-tunnel':
    'L’adresse de retour est un tunnel vers la machine d’un particulier : {address}',
  'hidden-characters': 'Le nom contient des caractères invisibles.',
  mail: 'Accède à des boîtes aux lettres ({permissions}).',
  'address-http': 'L’adresse de retour n’est pas chiffrée ou est illisible : {address}',
  'address-ip': 'L’adresse de retour est une simple adresse IP au lieu d’un nom : {address}',
  files: 'Accède à des fichiers, des notes ou des sites ({permissions}).',
  write: 'Peut modifier, envoyer ou supprimer, pas seulement lire ({permissions}).',
  'same-name':
    'Porte le nom « {famous} » sans éditeur vérifié ; l’identifiant client n’est pas connu comme étant le sien.',
  'publisher-unknown': 'Rien n’indique si l’éditeur est vérifié. Inconnu ne veut pas dire sûr.',
  chat: 'Accède à des conversations, des canaux, des appels ou des réunions ({permissions}).',
  'all-scope': 'Va au-delà des données propres à une personne ({permissions}).',
  'address-cloud-host':
    'L’adresse de retour est sur un nom de cloud que n’importe qui peut louer, pas sur celui de l’éditeur : {address}',
  'permissions-not-seen':
    'Les autorisations demandées n’étaient pas visibles. Vérifiez-les dans l’invite de consentement.',
  'unknown-permission':
    'Demande des autorisations que nous ne connaissons pas ({permissions}). Inconnu ne veut pas dire sûr.',
  'calendar-contacts': 'Accède à des calendriers ou à des contacts ({permissions}).',
  'new-app':
    'Nouveau ici : ni cette application ni son éditeur n’ont encore fait l’objet d’une décision.',
  'address-localhost':
    'La réponse va à un programme sur l’ordinateur de la personne ({address}). Courant pour une application installée, étrange pour une application web.',
  rare: 'Une seule personne l’a demandée ici.',
};
