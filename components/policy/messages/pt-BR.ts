import type { PolicyKey } from './en.ts';

export const ptBR: Record<PolicyKey, string> = {
  title: 'Política',
  intro:
    'Quem revisa, quanto vive uma solicitação e quem é avisado. Uma mudança vale na hora, também para as solicitações abertas.',
  readOnly: 'Você pode ler isto. Para mudar é preciso a função ConsentDesk.Admin.',
  isEnabled: 'As pessoas podem pedir aplicativos que não podem permitir sozinhas',
  'isEnabled.hint': 'Desligado: o painel ainda explica o bloqueio, mas não envia nada.',
  reviewers: 'Revisores',
  'reviewers.hint':
    'Quem está aqui pode ler, perguntar e negar. Para aprovar é preciso também uma função de diretório que possa dar consentimento.',
  'reviewers.kind': 'Tipo',
  'reviewers.kind.user': 'Pessoa',
  'reviewers.kind.group': 'Grupo',
  'reviewers.kind.role': 'Função de diretório',
  'reviewers.id': 'ID de objeto ou ID do modelo de função',
  'reviewers.email': 'Endereço de e-mail (só pessoas que nunca entraram aqui)',
  'reviewers.add': 'Adicionar',
  'reviewers.remove': 'Remover {id}',
  'reviewers.badId': 'Um ID é assim: 158c047a-c907-4556-b7ef-446551a6b5f7.',
  'reviewers.none': 'Ainda sem revisor: ninguém poderia decidir.',
  'role.global': 'Administrador global',
  'role.cloudApp': 'Administrador de aplicativos de nuvem',
  'role.app': 'Administrador de aplicativos',
  'reach.title': 'Isto alcança',
  'reach.count':
    '{count, plural, =0 {ninguém que já tenha entrado aqui} one {# pessoa que já entrou aqui} other {# pessoas que já entraram aqui}}',
  'reach.canApprove': 'pode aprovar',
  'reach.cannotApprove': 'pode negar e perguntar',
  'reach.unknown':
    '{count, plural, one {# entrada ainda não foi vista} other {# entradas ainda não foram vistas}} aqui: ninguém dela entrou.',
  'reach.saved': 'Salve primeiro para ver quem uma mudança alcança.',
  notifyReviewers: 'Avisar os revisores por e-mail',
  remindersEnabled:
    'Lembrar os revisores antes que uma solicitação expire (metade do prazo, um dia, uma hora)',
  days: 'Dias até uma solicitação expirar',
  'days.error': 'Um número inteiro de 1 a 365.',
  backlog: 'Novos revisores veem',
  'backlog.all': 'todas as solicitações abertas',
  'backlog.since-designation': 'só as solicitações feitas depois da designação',
  targets: 'Avisar também estas caixas postais',
  'targets.hint':
    'Um endereço por linha: uma caixa do suporte ou um sistema de chamados. Não precisam de função de administrador.',
  'targets.error': 'A linha {line} não é um endereço de e-mail.',
  save: 'Salvar política',
  saved: 'Salva. Vale a partir de agora.',
  'save.stale':
    'Outra pessoa mudou a política nesse meio-tempo. O que você digitou continua aqui; leia a outra versão e salve de novo.',
  'save.refused': 'Não foi salva: {detail}',
  export: 'Exportar para um arquivo',
  import: 'Importar de um arquivo',
  'import.bad': 'Esse arquivo não é uma política: {detail}',
  'import.ok': 'Lido. Confira e depois salve.',
  'preview.title': 'Os e-mails, como são lidos',
  'preview.show': 'Mostrar os e-mails',
  'preview.subject': 'Assunto',
};
