import type { PopupKey } from './en.ts';

export const es: Record<PopupKey, string> = {
  'failed-title': 'Consent Desk no pudo iniciarse',
  'failed-text':
    'No se ha perdido nada. Inténtelo otra vez; si continúa, vuelva a cargar la extensión.',
  tabs: 'Partes de Consent Desk',
  'tab-mine': 'Mis solicitudes',
  'tab-queue': 'Cola',
  'tab-queue-count':
    '{count, plural, one {Una solicitud le espera} many {# solicitudes le esperan} other {# solicitudes le esperan}}',
  'tab-fixes': 'Soluciones',
  tagline: 'Pedir bien, decidir bien',
  'sign-out': 'Cerrar sesión',
  settings: 'Ajustes',
  'sign-in': 'Iniciar sesión',
  'signed-out-title': 'No ha iniciado sesión',
  'signed-out-text':
    'Inicie sesión con su cuenta de trabajo para ver en qué quedaron sus solicitudes.',
  'signed-out-waiting':
    '{count, plural, one {Una cosa espera aquí} many {# cosas esperan aquí} other {# cosas esperan aquí}} a que inicie sesión.',
  'no-backend-title': 'Funciona por su cuenta',
  'no-backend-text':
    'Este navegador no está conectado a ningún servidor. Las solicitudes se quedan aquí y usted obtiene un mensaje listo para TI.',
  'unreachable-title': 'No se puede llegar al servidor',
  'unreachable-text': 'Se perdió la conexión {when}. Lo que ve es el último estado conocido.',
  'outbox-waiting':
    '{count, plural, one {Una acción espera a enviarse.} many {# acciones esperan a enviarse.} other {# acciones esperan a enviarse.}}',
  'try-now': 'Probar ahora',
  'still-unreachable': 'Sigue sin haber conexión.',
  'sign-in-cancelled': 'Se cerró la ventana de inicio de sesión.',
  'sign-in-interaction-needed':
    'Hace falta una ventana de inicio de sesión; pulse el botón otra vez.',
  'sign-in-unreachable': 'Ahora no se puede llegar al servidor.',
  'sign-in-refused': 'Se rechazó el inicio de sesión. Pregunte a TI si puede usar Consent Desk.',
  'sign-in-no-backend': 'En este navegador no hay ningún servidor configurado.',
  'set-aside':
    '{count, plural, one {Un elemento guardado en este navegador no se pudo leer. Se apartó, no se borró.} many {# elementos guardados en este navegador no se pudieron leer. Se apartaron, no se borraron.} other {# elementos guardados en este navegador no se pudieron leer. Se apartaron, no se borraron.}}',
  'blocked-page-title': 'Hay un inicio de sesión bloqueado en esta ventana',
  'blocked-page-open': 'Mostrar la ayuda',
  'canary-title': '¿Algo ha cambiado aquí?',
  'canary-text':
    'Una página de inicio de sesión parecía bloqueada, pero no la conocíamos. Puede ayudarnos a conocerla.',
  'canary-dismiss': 'Ahora no',
  'canary-report': 'Informar de esta pantalla',
  'canary-none': 'No hay nada de que informar en esta pestaña. Abra primero la página bloqueada.',
  'canary-preview-title': 'Qué se guardaría',
  'canary-preview-text':
    'Solo la estructura y las marcas conocidas de la página. Se quitan nombres, direcciones y secretos. No se envía nada; usted guarda un archivo.',
  'canary-save': 'Guardar como archivo',
};
