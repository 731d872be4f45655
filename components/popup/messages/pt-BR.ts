import type { PopupKey } from './en.ts';

export const ptBR: Record<PopupKey, string> = {
  'failed-title': 'O Consent Desk não pôde iniciar',
  'failed-text': 'Nada foi perdido. Tente de novo; se continuar, recarregue a extensão.',
  tabs: 'Partes do Consent Desk',
  'tab-mine': 'Meus pedidos',
  'tab-queue': 'Fila',
  'tab-queue-count':
    '{count, plural, one {Um pedido espera por você} many {# pedidos esperam por você} other {# pedidos esperam por você}}',
  'tab-fixes': 'Soluções',
  tagline: 'Pedir bem, decidir bem',
  'sign-out': 'Sair',
  settings: 'Configurações',
  'sign-in': 'Entrar',
  'signed-out-title': 'Você não entrou',
  'signed-out-text': 'Entre com sua conta de trabalho para ver o que aconteceu com seus pedidos.',
  'signed-out-waiting':
    '{count, plural, one {Um item espera aqui} many {# itens esperam aqui} other {# itens esperam aqui}} até você entrar.',
  'no-backend-title': 'Funcionando sozinho',
  'no-backend-text':
    'Nenhum servidor está ligado a este navegador. Os pedidos ficam aqui, e você recebe uma mensagem pronta para a TI.',
  'unreachable-title': 'O servidor não pode ser alcançado',
  'unreachable-text': 'A conexão caiu {when}. Você vê a última situação conhecida.',
  'outbox-waiting':
    '{count, plural, one {Uma ação espera ser enviada.} many {# ações esperam ser enviadas.} other {# ações esperam ser enviadas.}}',
  'try-now': 'Tentar agora',
  'still-unreachable': 'Ainda sem conexão.',
  'sign-in-cancelled': 'A janela de entrada foi fechada.',
  'sign-in-interaction-needed': 'É preciso uma janela de entrada; aperte o botão de novo.',
  'sign-in-unreachable': 'O servidor não pode ser alcançado agora.',
  'sign-in-refused': 'A entrada foi recusada. Pergunte à TI se você pode usar o Consent Desk.',
  'sign-in-no-backend': 'Nenhum servidor está configurado neste navegador.',
  'set-aside':
    '{count, plural, one {Um item guardado neste navegador não pôde ser lido. Foi posto de lado, não apagado.} many {# itens guardados neste navegador não puderam ser lidos. Foram postos de lado, não apagados.} other {# itens guardados neste navegador não puderam ser lidos. Foram postos de lado, não apagados.}}',
  'blocked-page-title': 'Uma entrada está bloqueada nesta janela',
  'blocked-page-open': 'Mostrar a ajuda',
  'canary-title': 'Algo mudou aqui?',
  'canary-text':
    'Uma página de entrada parecia bloqueada, mas não a conhecíamos. Você pode nos ajudar a conhecê-la.',
  'canary-dismiss': 'Agora não',
  'canary-report': 'Relatar esta tela',
  'canary-none': 'Não há nada a relatar nesta aba. Abra antes a página bloqueada.',
  'canary-preview-title': 'O que seria guardado',
  'canary-preview-text':
    'Só a estrutura e as marcas conhecidas da página. Nomes, endereços e segredos são retirados. Nada é enviado; você salva um arquivo.',
  'canary-save': 'Salvar como arquivo',
};
