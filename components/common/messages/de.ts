import type { CommonKey } from './en.ts';

export const de: Record<CommonKey, string> = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  retry: 'Erneut versuchen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  'copy-failed':
    'Kopieren nicht möglich. Bitte markieren Sie den Text und kopieren Sie ihn selbst.',
  loading: 'Wird geladen …',
  'risk-low': 'Geringes Risiko',
  'risk-medium': 'Mittleres Risiko',
  'risk-high': 'Hohes Risiko',
  'risk-critical': 'Kritisches Risiko',
  'risk-with-score': '{risk}, {score} von 100',
  'page-failed': 'Diese Seite konnte nicht dargestellt werden',
  'page-failed-detail':
    'Ihre Eingaben sind nicht verloren. Laden Sie die Seite neu; tritt der Fehler wieder auf, wenden Sie sich an die Betreiber von Consent Desk.',
};
