import type { EntryKey } from './en.ts';

export const ptBR: Record<EntryKey, string> = {
  'user.readwrite': 'Pode ler e alterar o próprio perfil da pessoa.',
  'user.readwrite.all': 'Pode ler e alterar o perfil de todas as pessoas da organização.',
  'directory.readwrite.all':
    'Pode ler e alterar quase tudo no diretório: pessoas, grupos, aplicativos e dispositivos.',
  'group.readwrite.all':
    'Pode criar, alterar e excluir grupos e equipes, inclusive membros e conteúdo.',
  openid: 'Pode saber quem está entrando.',
  profile: 'Pode ver o nome e o perfil básico de quem entra.',
  email: 'Pode ver o endereço de e-mail de quem entra.',
  offline_access: 'Mantém o acesso concedido na ausência da pessoa, até que alguém o retire.',
  'user.read': 'Pode conectar a pessoa e ler o próprio perfil dela.',
  'user.readbasic.all': 'Pode ver o nome, a foto e o e-mail de todas as pessoas da organização.',
  'user.read.all': 'Pode ler o perfil completo de todas as pessoas da organização.',
  'mail.read': 'Pode ler todos os e-mails da caixa de correio, com anexos.',
  'mail.readbasic':
    'Pode ver remetente, destinatários, data e assunto dos e-mails, mas não o texto nem os anexos.',
  'mail.readwrite':
    'Pode ler, redigir, mover e excluir todos os e-mails da caixa, mas não enviá-los.',
  'mail.send': 'Pode enviar e-mails em nome de uma pessoa. Quem recebe não percebe a diferença.',
  'mailboxsettings.readwrite':
    'Pode ler e alterar ajustes da caixa de correio, como respostas automáticas, fuso horário e idioma.',
  'calendars.read': 'Pode ler todos os eventos do calendário: o quê, quando, onde e com quem.',
  'calendars.readbasic':
    'Pode ver quando são os eventos, com título e local, mas não o texto nem os anexos.',
  'calendars.readwrite':
    'Pode ler, criar, alterar e excluir eventos do calendário e, assim, convidar outras pessoas.',
  'files.read': 'Pode abrir todos os arquivos do OneDrive.',
  'files.readwrite': 'Pode abrir, criar, alterar e excluir todos os arquivos do OneDrive.',
  'files.read.all': 'Pode abrir todos os arquivos do OneDrive e do SharePoint.',
  'files.readwrite.all':
    'Pode abrir, criar, alterar e excluir todos os arquivos do OneDrive e do SharePoint.',
  'sites.fullcontrol.all':
    'Pode fazer tudo nos sites do SharePoint, inclusive mudar quem tem acesso.',
  'people.read': 'Pode ver com quem a pessoa mais trabalha, inclusive fora da organização.',
  'mailbox.full':
    'Tem acesso total à caixa de correio: e-mails, calendário, contatos e tarefas, para ler, alterar e enviar.',
  'mailbox.client': 'Pode baixar, ler e excluir todos os e-mails, como um programa de e-mail.',
  'exchange.manageasapp':
    'Pode administrar o Exchange como programa, conforme a função que receber.',
  'directory.read.all':
    'Pode ler todo o diretório: pessoas, grupos, aplicativos, dispositivos e funções.',
  'directory.accessasuser.all':
    'Pode fazer no diretório tudo o que a pessoa conectada pode fazer, inclusive administradores.',
  'rolemanagement.readwrite.directory':
    'Pode dar e retirar funções de administrador, inclusive a si próprio.',
  'approleassignment.readwrite.all':
    'Pode conceder qualquer permissão a qualquer aplicativo, inclusive a si próprio.',
  'delegatedpermissiongrant.readwrite.all':
    'Pode consentir com aplicativos em nome de todos, inclusive consigo próprio.',
  'application.readwrite.all':
    'Pode alterar qualquer registro de aplicativo, adicionar segredos e assim agir como esses aplicativos.',
  'userauthenticationmethod.readwrite.all':
    'Pode adicionar ou remover métodos de entrada das pessoas e assim entrar como elas.',
  'user.enabledisableaccount.all': 'Pode bloquear e desbloquear contas de pessoas.',
  'user.deleterestore.all': 'Pode excluir contas de pessoas e restaurá-las.',
  'user.invite.all': 'Pode convidar pessoas de fora.',
  'user.export.all':
    'Pode exportar tudo o que uma conta contém, para pedidos sobre dados pessoais.',
  'reports.read.all': 'Pode ler os relatórios de uso: quem usa qual serviço e quanto.',
};
