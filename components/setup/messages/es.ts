import type { SetupKey } from './en.ts';

export const es: Record<SetupKey, string> = {
  title: 'Configuración',
  'managed.title': 'Fijado por su organización',
  'managed.none': 'Su organización no ha fijado nada para este navegador.',
  'problems.title': 'Ajustes que no se pudieron leer',
  value: 'Valor',
  setting: 'Ajuste',
  locked: 'Bloqueado',
};
