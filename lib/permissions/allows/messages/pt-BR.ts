import type { AllowsKey } from './en.ts';

export const ptBR: Record<AllowsKey, string> = {
  everyone:
    'Todas as pessoas da organização poderiam usar o aplicativo sem serem perguntadas de novo.',
  named:
    '{count, plural, one {Só a pessoa ou o grupo escolhido poderia usar o aplicativo.} many {Só as # pessoas ou grupos escolhidos poderiam usar o aplicativo.} other {Só as # pessoas ou grupos escolhidos poderiam usar o aplicativo.}}',
  'delegated.read': 'De cada pessoa que entrar, ele poderia ler: {list}.',
  'delegated.change': 'De cada pessoa que entrar, ele poderia ler e alterar: {list}.',
  'delegated.reachRead':
    'Onde quer que cada pessoa conectada tenha acesso, ele poderia ler: {list}.',
  'delegated.reachChange':
    'Onde quer que cada pessoa conectada tenha acesso, ele poderia ler e alterar: {list}.',
  'delegated.send': 'Poderia enviar mensagens em nome de cada pessoa que entrar.',
  'application.read': 'De toda a organização, sem ninguém conectado, ele poderia ler: {list}.',
  'application.change':
    'De toda a organização, sem ninguém conectado, ele poderia ler e alterar: {list}.',
  'application.send': 'Poderia enviar mensagens em nome de qualquer pessoa da organização.',
  limited: 'Só onde um responsável permitir, ou para o que o próprio aplicativo criou: {list}.',
  control: 'Poderia obter mais direitos para si ou para outros.',
  namedButApplication:
    'Escolher pessoas não limita o que ele faz sem ninguém conectado: isso continua alcançando todos.',
  offline: 'Mantém esse acesso mesmo na ausência das pessoas, até que alguém o retire.',
  signInOnly: 'Saberia apenas quem entra: nome, endereço e perfil básico.',
  unknown: 'Não sabemos o que estas permitem: {list}.',
  notSeen: 'As permissões pedidas não foram vistas: confira a tela de consentimento.',
};
