import type { PolicyKey } from './en.ts';

export const es: Record<PolicyKey, string> = {
  title: 'Directiva',
  intro:
    'Quién revisa, cuánto vive una solicitud y a quién se avisa. Un cambio vale al instante, también para las solicitudes abiertas.',
  readOnly: 'Puede leer esto. Para cambiarlo hace falta el rol ConsentDesk.Admin.',
  isEnabled: 'Las personas pueden pedir aplicaciones que no pueden permitirse por sí mismas',
  'isEnabled.hint': 'Desactivado: el panel sigue explicando el bloqueo, pero no envía nada.',
  reviewers: 'Revisores',
  'reviewers.hint':
    'Quien figura aquí puede leer, preguntar y denegar. Para aprobar hace falta además un rol de directorio que pueda dar consentimiento.',
  'reviewers.kind': 'Tipo',
  'reviewers.kind.user': 'Persona',
  'reviewers.kind.group': 'Grupo',
  'reviewers.kind.role': 'Rol de directorio',
  'reviewers.id': 'Id. de objeto o id. de plantilla de rol',
  'reviewers.email': 'Dirección de correo (solo personas que nunca han iniciado sesión aquí)',
  'reviewers.add': 'Añadir',
  'reviewers.remove': 'Quitar {id}',
  'reviewers.badId': 'Un id. tiene este aspecto: 158c047a-c907-4556-b7ef-446551a6b5f7.',
  'reviewers.none': 'Aún no hay revisor: nadie podría decidir.',
  'role.global': 'Administrador global',
  'role.cloudApp': 'Administrador de aplicaciones en la nube',
  'role.app': 'Administrador de aplicaciones',
  'reach.title': 'Esto alcanza a',
  'reach.count':
    '{count, plural, =0 {nadie que haya iniciado sesión aquí todavía} one {# persona que ha iniciado sesión aquí} other {# personas que han iniciado sesión aquí}}',
  'reach.canApprove': 'puede aprobar',
  'reach.cannotApprove': 'puede denegar y preguntar',
  'reach.unknown':
    '{count, plural, one {# entrada no se ha visto} other {# entradas no se han visto}} aquí todavía: nadie de ahí ha iniciado sesión.',
  'reach.saved': 'Guarde primero para ver a quién alcanza un cambio.',
  notifyReviewers: 'Avisar a los revisores por correo',
  remindersEnabled:
    'Recordar a los revisores antes de que caduque una solicitud (mitad del plazo, un día, una hora)',
  days: 'Días hasta que caduca una solicitud',
  'days.error': 'Un número entero de 1 a 365.',
  backlog: 'Los revisores nuevos ven',
  'backlog.all': 'todas las solicitudes abiertas',
  'backlog.since-designation': 'solo las solicitudes hechas después de su designación',
  targets: 'Avisar también a estos buzones',
  'targets.hint':
    'Una dirección por línea: un buzón de soporte o un sistema de incidencias. No necesitan ningún rol de administrador.',
  'targets.error': 'La línea {line} no es una dirección de correo.',
  save: 'Guardar directiva',
  saved: 'Guardada. Vale desde ahora.',
  'save.stale':
    'Otra persona cambió la directiva entretanto. Lo que escribió sigue aquí; lea la otra versión y guarde de nuevo.',
  'save.refused': 'No se guardó: {detail}',
  export: 'Exportar a un archivo',
  import: 'Importar de un archivo',
  'import.bad': 'Ese archivo no es una directiva: {detail}',
  'import.ok': 'Leído. Repáselo y luego guarde.',
  'preview.title': 'Los correos, tal como se leen',
  'preview.show': 'Mostrar los correos',
  'preview.subject': 'Asunto',
};
