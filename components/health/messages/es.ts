import type { HealthKey } from './en.ts';

export const es: Record<HealthKey, string> = {
  title: 'Estado',
  asOf: 'Situación del {when}',
  refresh: 'Comprobar de nuevo',
  ok: 'Bien',
  bad: 'Requiere atención',
  backend: 'Servidor',
  version: 'Versión {version}',
  database: 'Base de datos',
  'database.sqlite': 'Archivo SQLite',
  'database.postgres': 'PostgreSQL',
  latency: 'Responde en {ms} ms',
  mail: 'Correo',
  'mail.off': 'No hay servidor de correo configurado. No se avisa a nadie por correo.',
  'mail.waiting':
    '{count, plural, =0 {Nada espera a enviarse.} one {# correo espera a enviarse.} other {# correos esperan a enviarse.}}',
  'mail.oldest': 'El más antiguo espera desde el {when}.',
  'mail.failures': 'Correos que no salieron',
  'mail.to': 'Para',
  'mail.kind': 'Motivo',
  'mail.tries': 'Intentos',
  'mail.error': 'Respuesta del servidor de correo',
  feed: 'Flujo de cambios',
  'feed.lag': 'Los lectores van como mucho {seconds} s por detrás.',
  'feed.idle': 'Nada que entregar.',
  jobs: 'Reloj',
  'jobs.overdue':
    '{count, plural, =0 {Nada está atrasado.} one {# tarea vencida aún no se ha ejecutado.} other {# tareas vencidas aún no se han ejecutado.}}',
};
