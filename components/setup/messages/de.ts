import type { SetupKey } from './en.ts';

export const de: Record<SetupKey, string> = {
  title: 'Einrichtung',
  'managed.title': 'Von Ihrer Organisation festgelegt',
  'managed.none': 'Ihre Organisation hat für diesen Browser nichts festgelegt.',
  'problems.title': 'Einstellungen, die nicht gelesen werden konnten',
  value: 'Wert',
  setting: 'Einstellung',
  locked: 'Gesperrt',
};
