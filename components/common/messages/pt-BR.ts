import type { CommonKey } from './en.ts';

export const ptBR: Record<CommonKey, string> = {
  close: 'Fechar',
  cancel: 'Cancelar',
  undo: 'Desfazer',
  retry: 'Tentar novamente',
  copy: 'Copiar',
  copied: 'Copiado',
  'copy-failed': 'Não foi possível copiar. Selecione o texto e copie manualmente.',
  loading: 'Carregando…',
  'risk-low': 'Risco baixo',
  'risk-medium': 'Risco médio',
  'risk-high': 'Risco alto',
  'risk-critical': 'Risco crítico',
  'risk-with-score': '{risk}, {score} de 100',
  'page-failed': 'Não foi possível exibir esta página',
  'page-failed-detail':
    'O que você digitou não foi perdido. Recarregue a página; se acontecer de novo, avise quem administra o Consent Desk.',
};
