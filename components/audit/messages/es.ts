import type { AuditKey } from './en.ts';

export const es: Record<AuditKey, string> = {
  title: 'Auditoría',
  intro:
    'Cada cambio: quién, qué, cuándo y por qué. Las entradas solo se añaden, y cada una sella la anterior.',
  from: 'Desde',
  to: 'Hasta',
  search: 'Buscar personas, aplicaciones, motivos',
  'search.go': 'Buscar',
  verify: 'Verificar la cadena',
  'verify.ok':
    'Intacta. {count, plural, one {# entrada comprobada} other {# entradas comprobadas}}.',
  'verify.broken.changed': 'La entrada {seq} se cambió después de escribirse. {detail}',
  'verify.broken.missing': 'Falta la entrada {seq}. {detail}',
  'verify.broken.reordered': 'La entrada {seq} no está en su sitio. {detail}',
  export: 'Exportar como',
  'export.csv': 'CSV',
  'export.ndjson': 'NDJSON',
  when: 'Cuándo',
  who: 'Quién',
  what: 'Qué',
  app: 'Aplicación',
  why: 'Motivo',
  details: 'Detalles',
  system: 'el propio Desk',
  entra: 'En el registro de Microsoft: {service} › {category} › {activity}',
  before: 'Antes',
  after: 'Después',
  seal: 'Sello',
  more: 'Entradas anteriores',
  empty: 'No hay entradas en este periodo',
  'range.error': 'El primer día es posterior al último.',
};
