import type { CauseKey } from './en.ts';

export const es: Record<CauseKey, string> = {
  'this-app': 'esta aplicación',
  'only-admins-may-agree':
    'En su organización, solo un administrador puede aceptar lo que pide {app}.',
  'unverified-publisher':
    'Microsoft no ha confirmado quién publica {app}; por eso su organización quiere que un administrador la revise antes.',
  'managed-permission':
    '{app} pide {value}, un permiso que Microsoft reserva de forma predeterminada a los administradores.',
  'admin-only-permission':
    '{app} pide {value}, que va más allá de sus propios datos, así que solo un administrador puede concederlo.',
  'never-agreed':
    'Nadie en su organización ha aceptado todavía {app}, y a usted no se le ha preguntado.',
  'assignment-required':
    '{app} está abierta solo a quienes tienen asignación, y usted no está en esa lista.',
  'prompt-every-time':
    '{app} pide consentimiento en cada inicio de sesión, por eso ve esta pantalla aunque ya se haya aceptado.',
  'prompt-loop':
    'Su organización ha aprobado {app}, pero la aplicación vuelve a pedir consentimiento en cada inicio de sesión.',
  'risky-app':
    'Microsoft considera {app} arriesgada, así que un administrador debe revisarla antes.',
  'missing-service':
    '{app} necesita un servicio de Microsoft que su organización no ha configurado o para el que no tiene licencia.',
  'not-in-tenant':
    'El directorio de su organización no conoce {app}; quizá nunca se añadió, o está entrando en la organización equivocada.',
  'app-misconfigured': 'Su fabricante no configuró bien {app}, o aquí nunca se aceptó.',
  'guest-account': 'La cuenta que usó no pertenece a la organización a la que pregunta {app}.',
  'personal-account': 'Ha entrado con una cuenta personal, y {app} necesita una cuenta de trabajo.',
  'approved-still-blocked':
    'Su organización ha aprobado {app}, pero sigue detenida: la aprobación puede tardar unos minutos, o la aplicación pide más de lo aprobado.',
  'admin-link': 'Ha abierto un enlace pensado para un administrador de su organización.',
  'no-reviewer':
    'Las solicitudes están activadas en Microsoft, pero nadie figura allí para responderlas.',
  'request-lost':
    'Microsoft perdió el rastro de su solicitud de {app}; suele bastar con empezar de nuevo desde la aplicación.',
  'request-failed': 'Microsoft no pudo aceptar su solicitud de {app}.',
  'app-disabled': 'Su organización ha desactivado {app}.',
  'app-unavailable': 'Su organización no permite usar {app} en este momento.',
  'service-disabled': 'Un servicio del que depende {app} está desactivado en su organización.',
  'partner-only': '{app} pertenece a un socio al que su organización no ha dado acceso.',
  'tenant-restricted':
    'Su red o su organización no permite iniciar sesión en esa otra organización.',
  'conditional-access':
    'Una regla de seguridad de su organización detuvo este inicio de sesión; se debe a su dispositivo o lugar, no a {app}.',
  declined:
    'Se respondió que no a la pregunta de permisos, o la ventana se cerró demasiado pronto.',
  'passing-fault': 'Microsoft tuvo un fallo pasajero; no es culpa suya ni de {app}.',
  'vendor-error': 'Esto debe arreglarlo el fabricante de {app}; sus administradores no pueden.',
  'internal-app':
    '{app} se hizo solo para las personas de una organización, y su cuenta no es de allí.',
  'google-policy': 'Los administradores de Google de su organización no han permitido {app}.',
  'not-sure':
    'No sabemos con certeza por qué está detenido: la página parece bloqueada, pero no da ningún código conocido.',
  'workflow-off':
    'Microsoft no ofrece aquí un formulario de solicitud porque está desactivado en su organización.',
  'evidence-code': 'Visto en la página: {value}',
  'evidence-prompt': 'Visto en la dirección de inicio de sesión: {value}',
  'evidence-permission': 'Visto en lo que pide: {value}',
  'evidence-publisher': 'Visto en la página: editor {value}',
  'evidence-endpoint': 'Visto en la dirección: {value}',
  'evidence-account': 'Sesión iniciada como {value}',
  'evidence-decision': 'Sabido por su organización: la aplicación está aprobada',
  'evidence-page': 'Visto: la propia página ({value})',
  'step-request': 'Solicítelo: explique para qué necesita {app} y lo verán las personas adecuadas.',
  'step-try-again': 'Vuelva a iniciar sesión desde {app}.',
  'step-switch-account': 'Entre con otra cuenta: la de su trabajo o centro de estudios.',
  'step-ask-assignment':
    'Pida a su departamento de TI que le asigne a {app}; volver a aprobar la aplicación no cambiaría nada.',
  'step-tell-it': 'Avise a su departamento de TI; el mensaje de abajo dice lo que necesitan saber.',
  'step-report-to-vendor': 'Avise al fabricante de {app}; el mensaje de abajo dice qué falla.',
};
