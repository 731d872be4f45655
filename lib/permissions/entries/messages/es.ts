import type { EntryKey } from './en.ts';

export const es: Record<EntryKey, string> = {
  'user.readwrite': 'Puede leer y cambiar el propio perfil de la persona.',
  'user.readwrite.all': 'Puede leer y cambiar el perfil de todas las personas de la organización.',
  'directory.readwrite.all':
    'Puede leer y cambiar casi todo el directorio: personas, grupos, aplicaciones y dispositivos.',
  'group.readwrite.all':
    'Puede crear, cambiar y borrar grupos y equipos, también sus miembros y contenidos.',
  openid: 'Puede saber quién inicia sesión.',
  profile: 'Puede ver el nombre y el perfil básico de quien inicia sesión.',
  email: 'Puede ver la dirección de correo de quien inicia sesión.',
  offline_access:
    'Conserva el acceso concedido cuando la persona no está, hasta que alguien lo retire.',
  'user.read': 'Puede iniciar la sesión de la persona y leer su propio perfil.',
  'user.readbasic.all':
    'Puede ver el nombre, la foto y el correo de todas las personas de la organización.',
  'user.read.all': 'Puede leer el perfil completo de todas las personas de la organización.',
  'mail.read': 'Puede leer todos los correos del buzón, con adjuntos.',
  'mail.readbasic':
    'Puede ver remitente, destinatarios, fecha y asunto de los correos, pero no el texto ni los adjuntos.',
  'mail.readwrite':
    'Puede leer, redactar, mover y borrar todos los correos del buzón, pero no enviarlos.',
  'mail.send':
    'Puede enviar correos en nombre de una persona. Quien los recibe no nota la diferencia.',
  'mailboxsettings.readwrite':
    'Puede leer y cambiar ajustes del buzón, como respuestas automáticas, zona horaria e idioma.',
  'calendars.read': 'Puede leer todos los eventos del calendario: qué, cuándo, dónde y con quién.',
  'calendars.readbasic':
    'Puede ver cuándo son los eventos, su título y lugar, pero no su texto ni adjuntos.',
  'calendars.readwrite':
    'Puede leer, crear, cambiar y borrar eventos del calendario y, con ello, invitar a otras personas.',
  'files.read': 'Puede abrir todos los archivos de OneDrive.',
  'files.readwrite': 'Puede abrir, crear, cambiar y borrar todos los archivos de OneDrive.',
  'files.read.all': 'Puede abrir todos los archivos de OneDrive y SharePoint.',
  'files.readwrite.all':
    'Puede abrir, crear, cambiar y borrar todos los archivos de OneDrive y SharePoint.',
  'sites.fullcontrol.all':
    'Puede hacerlo todo en los sitios de SharePoint, también cambiar quién tiene acceso.',
  'people.read': 'Puede ver con quién trabaja más la persona, también fuera de la organización.',
  'mailbox.full':
    'Tiene acceso completo al buzón: correo, calendario, contactos y tareas, para leer, cambiar y enviar.',
  'mailbox.client': 'Puede descargar, leer y borrar todos los correos, como un programa de correo.',
  'exchange.manageasapp': 'Puede administrar Exchange como programa, según el rol que se le dé.',
  'directory.read.all':
    'Puede leer todo el directorio: personas, grupos, aplicaciones, dispositivos y roles.',
  'directory.accessasuser.all':
    'Puede hacer en el directorio todo lo que la persona que ha iniciado sesión puede hacer, también si es administradora.',
  'rolemanagement.readwrite.directory':
    'Puede dar y quitar roles de administrador, también a sí misma.',
  'approleassignment.readwrite.all':
    'Puede conceder cualquier permiso a cualquier aplicación, también a sí misma.',
  'delegatedpermissiongrant.readwrite.all':
    'Puede dar consentimiento a aplicaciones en nombre de todos, también a sí misma.',
  'application.readwrite.all':
    'Puede cambiar cualquier registro de aplicación, añadirle secretos y así actuar como esas aplicaciones.',
  'userauthenticationmethod.readwrite.all':
    'Puede añadir o quitar métodos de inicio de sesión de personas y así entrar como ellas.',
  'user.enabledisableaccount.all': 'Puede bloquear y desbloquear cuentas de personas.',
  'user.deleterestore.all': 'Puede borrar cuentas de personas y restaurarlas.',
  'user.invite.all': 'Puede invitar a personas externas.',
  'user.export.all':
    'Puede exportar todo lo que contiene una cuenta, para solicitudes sobre datos personales.',
  'reports.read.all': 'Puede leer los informes de uso: quién usa qué servicio y cuánto.',
};
