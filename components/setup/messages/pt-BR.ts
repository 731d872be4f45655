import type { SetupKey } from './en.ts';

export const ptBR: Record<SetupKey, string> = {
  title: 'Configuração',
  'managed.title': 'Definido pela sua organização',
  'managed.none': 'Sua organização não definiu nada para este navegador.',
  'problems.title': 'Ajustes que não puderam ser lidos',
  value: 'Valor',
  setting: 'Ajuste',
  locked: 'Bloqueado',
};
