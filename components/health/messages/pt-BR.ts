import type { HealthKey } from './en.ts';

export const ptBR: Record<HealthKey, string> = {
  title: 'Situação',
  asOf: 'Em {when}',
  refresh: 'Verificar de novo',
  ok: 'Tudo bem',
  bad: 'Precisa de atenção',
  backend: 'Servidor',
  version: 'Versão {version}',
  database: 'Banco de dados',
  'database.sqlite': 'Arquivo SQLite',
  'database.postgres': 'PostgreSQL',
  latency: 'Responde em {ms} ms',
  mail: 'E-mail',
  'mail.off': 'Nenhum servidor de e-mail está configurado. Ninguém é avisado por e-mail.',
  'mail.waiting':
    '{count, plural, =0 {Nada espera para ser enviado.} one {# e-mail espera para ser enviado.} other {# e-mails esperam para ser enviados.}}',
  'mail.oldest': 'O mais antigo espera desde {when}.',
  'mail.failures': 'E-mails que não saíram',
  'mail.to': 'Para',
  'mail.kind': 'Assunto',
  'mail.tries': 'Tentativas',
  'mail.error': 'Resposta do servidor de e-mail',
  feed: 'Fluxo de mudanças',
  'feed.lag': 'Os leitores estão no máximo {seconds} s atrasados.',
  'feed.idle': 'Nada a entregar.',
  jobs: 'Relógio',
  'jobs.overdue':
    '{count, plural, =0 {Nada está atrasado.} one {# tarefa vencida ainda não rodou.} other {# tarefas vencidas ainda não rodaram.}}',
};
