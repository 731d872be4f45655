import type { RiskReasonKey } from './en.ts';

export const es: Record<RiskReasonKey, string> = {
  'takes-control':
    'Podría obtener más derechos para sí misma o para otros, hasta controlar la organización ({permissions}).',
  'abused-app':
    'Este id. de cliente está en una lista pública de aplicaciones usadas en ataques: {list}, a fecha de {date} ({url}). También hay productos legítimos: compruebe quién lo pide.',
  'look-alike-name': 'El nombre imita a «{famous}», pero no es el mismo.',
  'application-permission':
    'Funciona sin que nadie haya iniciado sesión, para toda la organización ({permissions}).',
  'unverified-publisher': 'Microsoft no ha verificado quién publica esta aplicación.',
  'address-punycode': 'La dirección de retorno usa letras que pueden imitar otro nombre: {address}',
  'address-tunnel': 'La dirección de retorno es un túnel al equipo de una persona: {address}',
  'hidden-characters': 'El nombre contiene caracteres invisibles.',
  mail: 'Accede a buzones de correo ({permissions}).',
  'address-http': 'La dirección de retorno no está cifrada o no se puede leer: {address}',
  'address-ip': 'La dirección de retorno es un número IP en lugar de un nombre: {address}',
  files: 'Accede a archivos, notas o sitios ({permissions}).',
  write: 'Puede cambiar, enviar o borrar, no solo leer ({permissions}).',
  'same-name':
    'Lleva el nombre «{famous}» sin editor verificado; el id. de cliente no es uno de los conocidos de ese producto.',
  'publisher-unknown': 'No se ve si el editor está verificado. Desconocido no significa seguro.',
  chat: 'Accede a chats, canales, llamadas o reuniones ({permissions}).',
  'all-scope': 'Llega más allá de los datos propios de una persona ({permissions}).',
  'address-cloud-host':
    'La dirección de retorno está en un nombre de nube que cualquiera puede alquilar, no en el del proveedor: {address}',
  'permissions-not-seen':
    'No se han visto los permisos solicitados. Compruébelos en la pantalla de consentimiento.',
  'unknown-permission':
    'Pide permisos que no conocemos ({permissions}). Desconocido no significa seguro.',
  'calendar-contacts': 'Accede a calendarios o contactos ({permissions}).',
  'new-app': 'Nueva aquí: aún no se ha decidido sobre esta aplicación ni sobre su editor.',
  'address-localhost':
    'La respuesta va a un programa del propio equipo ({address}). Habitual en aplicaciones instaladas, raro en una web.',
  rare: 'Aquí solo la ha pedido una persona.',
};
