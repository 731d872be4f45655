import type { WordsKey } from './en.ts';

export const ptBR: Record<WordsKey, string> = {
  'why.forbidden': 'Só revisores podem fazer isto. Um administrador os nomeia em “Política”.',
  'why.role-missing':
    'Para aprovar é preciso a função de diretório Administrador de Aplicativos de Nuvem, Administrador de Aplicativos ou Administrador Global. Você pode perguntar, negar ou recomendar.',
  'why.own-request': 'Foi você quem pediu este aplicativo. Outra pessoa precisa decidir.',
  'why.not-open': 'Este pedido não está mais aberto.',
  'why.claimed-by-other': '{name} assumiu este pedido. Tome-o para si só se vocês combinaram.',

  'refused.decided':
    '{name} decidiu antes, em {when}. A sua decisão não foi registrada e ninguém soube dela.',
  'refused.stale-version':
    'Este pedido mudou enquanto você decidia. Nada seu foi registrado. Olhe de novo e decida depois.',
  'refused.expired': 'Este pedido expirou antes de a sua decisão chegar. Nada foi registrado.',
  'refused.withdrawn':
    'Este pedido foi retirado antes de a sua decisão chegar. Nada foi registrado.',
  'refused.not-open':
    'Este pedido não está mais aberto. Nada foi registrado e ninguém soube disso.',
  'refused.role-missing':
    'A sua conta não tem mais a função necessária para aprovar. Nada foi registrado.',
  'refused.forbidden': 'Você não é mais revisor aqui. Nada foi registrado.',
  'refused.own-request': 'Este é o seu próprio pedido. Nada foi registrado.',
  'refused.claimed-by-other':
    '{name} assumiu este pedido nesse meio-tempo. Ele não foi tirado dessa pessoa.',
  'refused.not-found': 'Você não pode mais ver este pedido. Nada foi registrado.',
  'refused.consent-failed':
    'A página de consentimento respondeu com uma falha ({detail}). A aprovação continua “declarada”: abra a página de novo quando a causa for resolvida.',
  'refused.other': 'O servidor não aceitou: {detail}',
  'refused.storage':
    'Este navegador não conseguiu guardar: o armazenamento está cheio ou foi limpo. Nada foi enviado. O seu texto continua no formulário.',
  'refused.words': 'O que você tinha escrito',

  'link.fault':
    'O endereço de consentimento terminaria em um erro ({code}), por isso não é aberto. Avise quem cuida do servidor.',
  'link.none':
    'Este serviço de entrada não tem endereço de consentimento. Permita o aplicativo no console de administração dele.',

  'presence.one': '{name} está com este pedido aberto agora.',
  'presence.many':
    '{name} e {count, plural, one {mais # pessoa} other {mais # pessoas}} estão com este pedido aberto agora.',
  'handover.button': 'Passar adiante…',
  'handover.title': 'Passar {app} adiante',
  'handover.consequence':
    'O pedido fica assumido em nome dessa pessoa. Os solicitantes veem quem está olhando.',
  'handover.to': 'Para quem',
  'handover.confirm': 'Passar adiante',
  'handover.nobody': 'Nenhum outro revisor entrou aqui ainda.',
  'handover.unread': 'Não foi possível ler a lista de revisores: {detail}',
  'handover.done': 'Passado para {name}.',

  'precedents.title': 'Decidido sobre aplicativos parecidos',
  'precedents.publisher': 'Mesmo fornecedor',
  'precedents.permissions': 'Também pedia {permissions}',
  'precedents.none':
    'Nada ainda sobre outros aplicativos deste fornecedor ou com estas permissões.',
  'precedents.unread': 'Decisões parecidas aparecem quando o servidor responde.',

  'permission.admin': 'Sempre precisa de um administrador',
  'permission.since': 'Fechada a usuários comuns pelo padrão da Microsoft desde {month}',

  'done.plan': 'Registrado. A ficha mostra agora o plano, passo a passo.',

  'chip.low': 'Baixo {score}',
  'chip.medium': 'Médio {score}',
  'chip.high': 'Alto {score}',
  'chip.critical': 'Crítico {score}',
};
