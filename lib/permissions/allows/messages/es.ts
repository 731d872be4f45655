import type { AllowsKey } from './en.ts';

export const es: Record<AllowsKey, string> = {
  everyone:
    'Todas las personas de la organización podrían usar la aplicación sin que se les vuelva a preguntar.',
  named:
    '{count, plural, one {Solo la persona o el grupo elegido podría usar la aplicación.} many {Solo las # personas o grupos elegidos podrían usar la aplicación.} other {Solo las # personas o grupos elegidos podrían usar la aplicación.}}',
  'delegated.read': 'De cada persona que inicie sesión, podría leer: {list}.',
  'delegated.change': 'De cada persona que inicie sesión, podría leer y cambiar: {list}.',
  'delegated.reachRead':
    'Allí donde cada persona que inicie sesión tenga acceso, podría leer: {list}.',
  'delegated.reachChange':
    'Allí donde cada persona que inicie sesión tenga acceso, podría leer y cambiar: {list}.',
  'delegated.send': 'Podría enviar mensajes en nombre de cada persona que inicie sesión.',
  'application.read':
    'De toda la organización, sin que nadie haya iniciado sesión, podría leer: {list}.',
  'application.change':
    'De toda la organización, sin que nadie haya iniciado sesión, podría leer y cambiar: {list}.',
  'application.send': 'Podría enviar mensajes en nombre de cualquier persona de la organización.',
  limited:
    'Solo donde alguien responsable lo permita, o para lo creado por la propia aplicación: {list}.',
  control: 'Podría obtener más derechos para sí misma o para otros.',
  namedButApplication:
    'Elegir personas no limita lo que hace sin inicio de sesión: eso sigue alcanzando a todos.',
  offline: 'Conserva este acceso aunque las personas no estén, hasta que alguien lo retire.',
  signInOnly: 'Solo sabría quién inicia sesión: nombre, dirección y perfil básico.',
  unknown: 'No sabemos qué permiten estos: {list}.',
  notSeen:
    'No se han visto los permisos solicitados: compruébelos en la pantalla de consentimiento.',
};
