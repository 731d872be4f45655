import type { WaitingKey } from './en.ts';

export const ptBR: Record<WaitingKey, string> = {
  queued: 'Salva aqui e a caminho; sua organização ainda não a recebeu.',
  offline: 'Salva aqui; será enviada sozinha assim que houver conexão.',
  signInNeeded: 'Salva aqui; entre uma vez no Consent Desk para que ela possa ser enviada.',
  localOnly:
    'Está só neste navegador: envie a mensagem à sua equipe de TI, pois não há nenhum desk conectado.',
  refused: 'Não foi possível entregá-la; abra para ver o motivo.',
  workflowOff:
    'Sua organização desativou as solicitações por enquanto; ninguém está analisando esta.',
  noReviewer:
    'Nenhum revisor foi designado, então ninguém pode decidir; um administrador precisa designar um.',
  noRole:
    'Os revisores a veem, mas nenhum deles tem a função de diretório necessária para aprovar.',
  yourAnswer: 'Um revisor fez uma pergunta a você; o prazo fica parado até você responder.',
  yourAnswerBy:
    'Um revisor aguarda sua resposta ({days, plural, =1 {resta um dia} other {restam # dias}}); até lá, o prazo fica parado.',
  theirAnswer: 'Aguardando {name} responder a uma pergunta; até lá, o prazo fica parado.',
  theirAnswerBy:
    'Aguardando {name} responder a uma pergunta ({days, plural, =1 {resta um dia} other {restam # dias}}); até lá, o prazo fica parado.',
  claimedByYou: 'Você assumiu esta solicitação; a decisão é sua.',
  claimed: '{name} assumiu a solicitação e ainda não decidiu.',
  claimedSoon:
    '{name} assumiu a solicitação, mas ela expira em {hours, plural, =1 {uma hora} other {# horas}}.',
  expiresSoon:
    'Nenhum revisor assumiu a solicitação ainda, e ela expira em {hours, plural, =1 {uma hora} other {# horas}}.',
  openUntil:
    'Aguardando a decisão de um revisor; expira em {days, plural, =1 {um dia} other {# dias}}.',
  open: 'Aguardando a decisão de um revisor.',
  claimedApproval: '{name} diz que está aprovada; entre de novo para ver se funciona.',
  claimedApprovalBySomeone: 'Um revisor diz que está aprovada; entre de novo para ver se funciona.',
  approvedForOthers:
    '{name} aprovou apenas para determinadas pessoas e você não está entre elas; solicite de novo se também precisar.',
  approvedForOthersThem:
    '{name} aprovou apenas para determinadas pessoas e {requester} não está entre elas.',
  observed: 'Aprovada: a concessão do consentimento foi constatada. Entre de novo para concluir.',
  verified: 'Aprovada e conferida no diretório. Entre de novo para concluir.',
  confirmed: 'Aprovada, e a entrada funciona.',
  stillBlocked: 'Aprovada, mas a entrada ainda foi recusada; os revisores foram avisados.',
  denied: '{name} negou a solicitação; leia o motivo e depois você pode pedir de novo.',
  deniedBySomeone: 'A solicitação foi negada; leia o motivo e depois você pode pedir de novo.',
  blocked: '{name} bloqueou este aplicativo; ninguém pode pedi-lo até que seja desbloqueado.',
  blockedBySomeone:
    'Este aplicativo está bloqueado; ninguém pode pedi-lo até que seja desbloqueado.',
  expired: 'Ninguém decidiu a tempo, então ela expirou; você pode pedir de novo.',
  withdrawn: 'Foi retirada antes que alguém decidisse.',
};
