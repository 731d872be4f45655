import type { DeskKey } from './en.ts';

export const ptBR: Record<DeskKey, string> = {
  title: 'Consent Desk',
  'nav.label': 'Áreas do Consent Desk',
  'nav.queue': 'Fila',
  'nav.requests': 'Minhas solicitações',
  'nav.fixes': 'Soluções',
  'nav.policy': 'Política',
  'nav.audit': 'Auditoria',
  'nav.numbers': 'Números',
  'nav.health': 'Situação',
  'nav.setup': 'Configuração',
  'nav.skip': 'Ir para o conteúdo',
  'user.signIn': 'Entrar',
  'user.signOut': 'Sair',
  'user.signedIn': 'Conectado como {name}',
  'user.failed': 'Não foi possível entrar: {detail}',
  'state.none':
    'Nenhum servidor está configurado. As solicitações são acompanhadas só neste navegador.',
  'state.unreachable': 'O servidor não pode ser alcançado. Você vê a última situação conhecida.',
  'state.outbox':
    '{count, plural, one {# ação espera para ser enviada} other {# ações esperam para ser enviadas}}',
  'error.unreachable': 'O servidor não pode ser alcançado',
  'error.signedOut': 'Entre na sua conta',
  'error.forbidden': 'Sua conta não pode ver isto',
  'error.otherVersion': 'O servidor respondeu de um modo que esta versão não conhece',
  'error.refused': 'O servidor não aceitou esta ação',
};
