import type { CommonKey } from './en.ts';

export const es: Record<CommonKey, string> = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  retry: 'Reintentar',
  copy: 'Copiar',
  copied: 'Copiado',
  'copy-failed': 'No se pudo copiar. Seleccione el texto y cópielo a mano.',
  loading: 'Cargando…',
  'risk-low': 'Riesgo bajo',
  'risk-medium': 'Riesgo medio',
  'risk-high': 'Riesgo alto',
  'risk-critical': 'Riesgo crítico',
  'risk-with-score': '{risk}, {score} de 100',
  'page-failed': 'No se pudo mostrar esta página',
  'page-failed-detail':
    'Lo que escribió no se ha perdido. Vuelva a cargar la página; si se repite, avise a quienes gestionan Consent Desk.',
};
