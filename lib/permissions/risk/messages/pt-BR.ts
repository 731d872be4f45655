import type { RiskReasonKey } from './en.ts';

export const ptBR: Record<RiskReasonKey, string> = {
  'takes-control':
    'Poderia obter mais direitos para si ou para outros, até controlar a organização ({permissions}).',
  'abused-app':
    'Este ID de cliente está em uma lista pública de aplicativos usados em ataques: {list}, em {date} ({url}). A lista também traz produtos legítimos: verifique quem está pedindo.',
  'look-alike-name': 'O nome imita “{famous}”, mas não é o mesmo.',
  'application-permission':
    'Funciona sem ninguém conectado, para toda a organização ({permissions}).',
  'unverified-publisher': 'A Microsoft não verificou quem publica este aplicativo.',
  'address-punycode': 'O endereço de retorno usa letras que podem imitar outro nome: {address}',
  'address-tunnel': 'O endereço de retorno é um túnel para o computador de alguém: {address}',
  'hidden-characters': 'O nome contém caracteres invisíveis.',
  mail: 'Acessa caixas de correio ({permissions}).',
  'address-http': 'O endereço de retorno não é criptografado ou não pode ser lido: {address}',
  'address-ip': 'O endereço de retorno é um número IP em vez de um nome: {address}',
  files: 'Acessa arquivos, anotações ou sites ({permissions}).',
  write: 'Pode alterar, enviar ou excluir, não apenas ler ({permissions}).',
  'same-name':
    'Usa o nome “{famous}” sem editor verificado; o ID de cliente não está entre os conhecidos desse produto.',
  'publisher-unknown': 'Não se sabe se o editor é verificado. Desconhecido não quer dizer seguro.',
  chat: 'Acessa chats, canais, chamadas ou reuniões ({permissions}).',
  'all-scope': 'Vai além dos dados da própria pessoa ({permissions}).',
  'address-cloud-host':
    'O endereço de retorno fica em um nome de nuvem que qualquer um pode alugar, não no do fornecedor: {address}',
  'permissions-not-seen':
    'As permissões pedidas não foram vistas. Confira-as na tela de consentimento.',
  'unknown-permission':
    'Pede permissões que não conhecemos ({permissions}). Desconhecido não quer dizer seguro.',
  'calendar-contacts': 'Acessa calendários ou contatos ({permissions}).',
  'new-app': 'Novo por aqui: ainda não houve decisão sobre este aplicativo nem sobre seu editor.',
  'address-localhost':
    'A resposta vai para um programa no próprio computador ({address}). Comum em aplicativos instalados, estranho em um aplicativo web.',
  rare: 'Aqui, só uma pessoa pediu por ele.',
};
