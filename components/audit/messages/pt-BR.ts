import type { AuditKey } from './en.ts';

export const ptBR: Record<AuditKey, string> = {
  title: 'Auditoria',
  intro:
    'Cada mudança: quem, o quê, quando e por quê. As entradas só se acrescentam, e cada uma sela a anterior.',
  from: 'De',
  to: 'Até',
  search: 'Buscar pessoas, aplicativos, motivos',
  'search.go': 'Buscar',
  verify: 'Verificar a cadeia',
  'verify.ok':
    'Íntegra. {count, plural, one {# entrada verificada} other {# entradas verificadas}}.',
  'verify.broken.changed': 'A entrada {seq} foi alterada depois de escrita. {detail}',
  'verify.broken.missing': 'Falta a entrada {seq}. {detail}',
  'verify.broken.reordered': 'A entrada {seq} está fora do lugar. {detail}',
  export: 'Exportar como',
  'export.csv': 'CSV',
  'export.ndjson': 'NDJSON',
  when: 'Quando',
  who: 'Quem',
  what: 'O quê',
  app: 'Aplicativo',
  why: 'Motivo',
  details: 'Detalhes',
  system: 'o próprio Desk',
  entra: 'No registro da Microsoft: {service} › {category} › {activity}',
  before: 'Antes',
  after: 'Depois',
  seal: 'Selo',
  more: 'Entradas mais antigas',
  empty: 'Nenhuma entrada neste período',
  'range.error': 'O primeiro dia vem depois do último.',
};
