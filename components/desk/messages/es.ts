import type { DeskKey } from './en.ts';

export const es: Record<DeskKey, string> = {
  title: 'Consent Desk',
  'nav.label': 'Áreas de Consent Desk',
  'nav.queue': 'Cola',
  'nav.requests': 'Mis solicitudes',
  'nav.fixes': 'Soluciones',
  'nav.policy': 'Directiva',
  'nav.audit': 'Auditoría',
  'nav.numbers': 'Cifras',
  'nav.health': 'Estado',
  'nav.setup': 'Configuración',
  'nav.skip': 'Saltar al contenido',
  'user.signIn': 'Iniciar sesión',
  'user.signOut': 'Cerrar sesión',
  'user.signedIn': 'Sesión iniciada como {name}',
  'user.failed': 'No se pudo iniciar sesión: {detail}',
  'state.none':
    'No hay ningún servidor configurado. Las solicitudes solo se siguen en este navegador.',
  'state.unreachable':
    'No se puede contactar con el servidor. Lo que ve es el último estado conocido.',
  'state.outbox':
    '{count, plural, one {# acción espera a enviarse} other {# acciones esperan a enviarse}}',
  'error.unreachable': 'No se puede contactar con el servidor',
  'error.signedOut': 'Inicie sesión',
  'error.forbidden': 'Su cuenta no puede ver esto',
  'error.otherVersion': 'El servidor respondió de una forma que esta versión no conoce',
  'error.refused': 'El servidor no aceptó esta acción',
};
