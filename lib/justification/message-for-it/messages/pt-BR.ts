import type { MessageForItKey } from './en.ts';

export const ptBR: Record<MessageForItKey, string> = {
  'subject.request': 'Pedido de aprovação de um aplicativo: {app}',
  'subject.problem': 'Problema de entrada em um aplicativo: {app}',
  'subject.assignment': 'Pedido de acesso a um aplicativo: {app}',
  'subject.vendor': 'Seu aplicativo não consegue entrar no Microsoft 365: {app}',
  'intro.request':
    'Olá,\n\nTentei entrar em “{app}” com minha conta de trabalho. A Microsoft exige que um administrador aprove o aplicativo antes. Vocês poderiam analisar?',
  'intro.problem':
    'Olá,\n\nNão consigo entrar em “{app}” com minha conta de trabalho. Não parece ser falta de aprovação. Vocês poderiam verificar?',
  'intro.assignment':
    'Olá,\n\nSó pessoas atribuídas podem usar “{app}”, e eu ainda não estou entre elas. Vocês poderiam atribuir a mim ou um dos meus grupos?',
  'intro.vendor':
    'Olá,\n\nTentei entrar em “{app}” com minha conta de trabalho da Microsoft. A Microsoft informa um erro que só o fabricante do aplicativo pode corrigir. Vocês poderiam verificar?',
  'no-name': 'um aplicativo cujo nome não foi exibido',
  'heading.reason': 'Por que preciso dele',
  'heading.app': 'O aplicativo',
  'heading.permissions': 'O que ele pede',
  'heading.support': 'Detalhes para o suporte',
  'app.name': 'Nome: {value}',
  'app.client-id': 'ID de cliente: {value}',
  'app.publisher-verified': 'Editor: {value} (verificado pela Microsoft)',
  'app.publisher-unverified': 'Editor: {value} (não verificado)',
  'permissions.more': '{count, plural, one {e mais #} many {e mais #} other {e mais #}}',
  'permissions.none': 'Não foram exibidas. A tela de consentimento as lista.',
  'support.error': 'Erro: {value}',
  'support.correlation': 'ID de correlação: {value}',
  'support.time': 'Horário: {value}',
  'consent.link': 'Para um administrador: verifique o aplicativo e aprove aqui:',
  cut: '(resumido; o texto completo está na solicitação)',
};
