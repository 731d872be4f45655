import type { CommonKey } from './en.ts';

export const fr: Record<CommonKey, string> = {
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Annuler l’action',
  retry: 'Réessayer',
  copy: 'Copier',
  copied: 'Copié',
  'copy-failed': 'Copie impossible. Sélectionnez le texte et copiez-le vous-même.',
  loading: 'Chargement…',
  'risk-low': 'Risque faible',
  'risk-medium': 'Risque moyen',
  'risk-high': 'Risque élevé',
  'risk-critical': 'Risque critique',
  'risk-with-score': '{risk}, {score} sur 100',
  'page-failed': 'Cette page n’a pas pu s’afficher',
  'page-failed-detail':
    'Votre saisie n’est pas perdue. Rechargez la page ; si le problème revient, prévenez les personnes qui gèrent Consent Desk.',
};
