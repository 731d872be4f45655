import type { SetupKey } from './en.ts';

export const fr: Record<SetupKey, string> = {
  title: 'Configuration',
  'managed.title': 'Fixé par votre organisation',
  'managed.none': 'Votre organisation n’a rien fixé pour ce navigateur.',
  'problems.title': 'Réglages qui n’ont pas pu être lus',
  value: 'Valeur',
  setting: 'Réglage',
  locked: 'Verrouillé',
};
