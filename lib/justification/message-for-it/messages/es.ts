import type { MessageForItKey } from './en.ts';

export const es: Record<MessageForItKey, string> = {
  'subject.request': 'Solicitud de aprobación de una aplicación: {app}',
  'subject.problem': 'Problema de inicio de sesión en una aplicación: {app}',
  'subject.assignment': 'Solicitud de acceso a una aplicación: {app}',
  'subject.vendor': 'Su aplicación no puede iniciar sesión en Microsoft 365: {app}',
  'intro.request':
    'Hola:\n\nHe intentado iniciar sesión en «{app}» con mi cuenta de trabajo. Microsoft exige que un administrador apruebe antes la aplicación. ¿Podrían revisarla?',
  'intro.problem':
    'Hola:\n\nNo consigo iniciar sesión en «{app}» con mi cuenta de trabajo. No parece que falte una aprobación. ¿Podrían revisarlo?',
  'intro.assignment':
    'Hola:\n\n«{app}» solo la pueden usar las personas asignadas y yo aún no lo estoy. ¿Podrían asignarme a mí o a uno de mis grupos?',
  'intro.vendor':
    'Hola:\n\nHe intentado iniciar sesión en «{app}» con mi cuenta de trabajo de Microsoft. Microsoft indica un error que solo el fabricante de la aplicación puede corregir. ¿Podrían revisarlo?',
  'no-name': 'una aplicación cuyo nombre no se mostró',
  'heading.reason': 'Por qué la necesito',
  'heading.app': 'La aplicación',
  'heading.permissions': 'Qué pide',
  'heading.support': 'Datos para soporte',
  'app.name': 'Nombre: {value}',
  'app.client-id': 'Id. de cliente: {value}',
  'app.publisher-verified': 'Editor: {value} (verificado por Microsoft)',
  'app.publisher-unverified': 'Editor: {value} (sin verificar)',
  'permissions.more': '{count, plural, one {y # más} many {y # más} other {y # más}}',
  'permissions.none': 'No se mostraron. La pantalla de consentimiento los enumera.',
  'support.error': 'Error: {value}',
  'support.correlation': 'Id. de correlación: {value}',
  'support.time': 'Hora: {value}',
  'consent.link': 'Para un administrador: revise la aplicación y apruébela aquí:',
  cut: '(abreviado; el texto completo está en la solicitud)',
};
