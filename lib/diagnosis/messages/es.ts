import type { DiagnosisKey } from './en.ts';

export const es: Record<DiagnosisKey, string> = {
  'cause.user-read-missing':
    'La aplicación no pide el derecho básico de iniciar la sesión de las personas. Su fabricante debe añadirlo y después consiente un administrador.',
  'cause.user-consent-off':
    'En esta organización los usuarios no pueden dar consentimiento a aplicaciones por su cuenta. Debe concederlo un administrador.',
  'cause.assignment-required':
    'La aplicación exige asignación. La persona debe estar asignada y un administrador debe haber dado su consentimiento.',
  'cause.app-not-in-tenant':
    'La aplicación no se conoce en esta organización: nunca se instaló aquí, o el enlace lleva a otra.',
  'cause.resource-not-in-tenant':
    'La aplicación usa un servicio que esta organización no tiene: no hay licencia, o nadie lo ha añadido.',
  'cause.prompt-forces-consent':
    'La aplicación exige un consentimiento nuevo en cada inicio de sesión ({evidence}). Eso bloquea incluso después de una aprobación; su fabricante debe dejar de enviarlo.',
  'cause.scope-not-granted':
    'La aplicación pide permisos que aquí nadie ha concedido. Un administrador debe conceder exactamente esos.',
  'cause.permission-needs-admin':
    'La aplicación pide permisos que aquí solo puede conceder un administrador.',
  'cause.risky-app':
    'Microsoft considera que la aplicación es arriesgada, normalmente porque su editor no está verificado. Un administrador debe mirarla bien antes de decidir.',
  'cause.admin-approval-needed':
    'Un administrador debe aprobar la aplicación, y en la página no se puede pedir: las solicitudes están desactivadas.',
  'cause.approval-can-be-requested':
    'Un administrador debe aprobar la aplicación, y la página tiene un formulario. Escriba el motivo y pulse «Solicitar aprobación».',
  'cause.request-waiting': 'La solicitud está enviada. Ahora debe decidir un revisor.',
  'cause.no-reviewer':
    'La solicitud falló porque no hay nadie nombrado para revisarla. Un administrador debe añadir revisores.',
  'cause.request-not-understood':
    'Microsoft ya no reconoció la solicitud. Empiece otra vez desde la aplicación.',
  'cause.workflow-off':
    'Los usuarios no pueden pedir aprobación porque el flujo está desactivado. Un administrador puede activarlo.',
  'cause.reviewer-sees-nothing':
    'Las solicitudes existen, pero este revisor no las ve: llegaron antes de su nombramiento, o le falta un rol.',
  'cause.user-declined':
    'La persona pulsó «Cancelar» o «Volver a la aplicación»: no se concedió nada. Después de «Solicitud enviada» es lo normal; si no, no existe ninguna solicitud.',
  'cause.approval-loop':
    'Se aprobó y aun así la persona sigue bloqueada. Algo vuelve a pedir consentimiento; los pasos averiguan qué.',
  'cause.admin-link-opened-by-user':
    'Este enlace es para administradores. Un usuario corriente no recibe ahí ningún formulario y debe iniciar sesión en la aplicación.',
  'cause.admin-link-common':
    'El enlace de administrador contiene «common» o «consumers», que Microsoft rechaza. Debe nombrar la organización.',
  'cause.unknown-resource':
    'La aplicación pide un recurso que aquí no existe o que falta en su registro. Solo puede corregirlo su fabricante.',
  'cause.partner-not-authorized':
    'Un socio usa una aplicación que el cliente no ha autorizado. Debe consentir el propio administrador del cliente.',
  'cause.passing-fault': 'Un fallo pasajero de Microsoft. Inténtelo otra vez en una ventana nueva.',
  'cause.device-consent':
    'No se confirmó un inicio de sesión en otro dispositivo. No es una aprobación de administrador.',
  'cause.not-assigned':
    'La persona no está asignada a esta aplicación. Un administrador debe asignar a la persona o a un grupo.',
  'cause.app-disabled':
    'La aplicación está deshabilitada en esta organización, a menudo a propósito. Pregunte por qué antes de volver a pedirla.',
  'cause.resource-disabled':
    'El servicio que hay detrás de la aplicación está deshabilitado en esta organización. Un administrador debe licenciarlo o habilitarlo.',
  'cause.tenant-restrictions':
    'La red solo admite ciertas organizaciones, y esta no es una de ellas.',
  'cause.cross-tenant-policy':
    'Una regla entre las dos organizaciones impide este inicio de sesión. Debe cambiarla un administrador de una de ellas.',
  'cause.conditional-access':
    'Una regla sobre dispositivo, lugar o riesgo rechaza el inicio de sesión. No tiene que ver con el consentimiento.',
  'cause.mailbox-not-online':
    'El buzón no está en Office 365 o se está trasladando, así que la aplicación no llega a él.',
  'cause.guest-account':
    'La cuenta pertenece a otra organización y no se conoce en esta. Use la cuenta correcta o pida que le inviten.',
  'cause.personal-account':
    'Se usó una cuenta personal de Microsoft. Inicie sesión con la cuenta de trabajo; ningún administrador puede aprobar una personal.',
  'cause.wrong-account': 'Está abierta la cuenta equivocada. Elija otra.',
  'cause.wrong-tenant':
    'El enlace lleva a una organización o nube que no existe o que no es la suya.',
  'cause.sign-in-problem':
    'La propia cuenta no puede iniciar sesión: contraseña, segundo factor o sesión caducada.',
  'cause.vendor-error': 'La aplicación está mal configurada. Solo puede repararla su fabricante.',
  'cause.redirect-mismatch':
    'La aplicación devuelve a las personas a una dirección no registrada. Solo puede corregirlo su fabricante.',
  'cause.vendor-secret-expired':
    'El secreto de la aplicación es incorrecto o ha caducado. Su fabricante debe renovarlo.',
  'cause.google-blocked-by-admin':
    'El administrador de Google Workspace no ha permitido esta aplicación. Pídalo en la página o haga que la revisen.',
  'cause.google-internal-app': 'La aplicación es solo para la organización de su fabricante.',
  'cause.google-embedded-browser':
    'Google rechaza el inicio de sesión dentro de la ventana de una aplicación. Ábrala en un navegador de verdad.',
  'cause.okta-not-assigned': 'La aplicación no está asignada a la persona en Okta.',
  'cause.github-needs-owner':
    'La organización de GitHub restringe las aplicaciones. Debe aprobarla un propietario.',
  'cause.slack-needs-approval':
    'El espacio de trabajo de Slack aprueba primero las aplicaciones. Envíe la solicitud; decide un administrador.',
  'cause.atlassian-needs-site-admin':
    'El administrador del sitio de Atlassian debe permitir antes la aplicación.',
  'cause.salesforce-app-blocked':
    'El administrador de Salesforce debe instalar o aprobar antes la aplicación.',
  'cause.sign-in-noise':
    'Este código aparece en cualquier inicio de sesión normal y no es un error por sí mismo. Busque otro código en la página.',
  'cause.unknown-code': 'No conocemos este código. Consúltelo en Microsoft; no adivinamos.',
  'cannot.consent': 'Volver a iniciar sesión sin cambiar nada o vaciar el navegador no ayuda.',
  'cannot.access': 'Aquí no ayuda una aprobación ni una solicitud nueva.',
  'cannot.account': 'Mientras se use esta cuenta, no ayuda la aprobación de ningún administrador.',
  'cannot.vendor': 'Ni usted ni su administrador pueden repararlo; una solicitud no ayuda.',
  'cannot.ignore': 'No hay nada que reparar.',
  'class.consent': 'Consentimiento',
  'class.access': 'Acceso',
  'class.account': 'Cuenta',
  'class.vendor': 'La propia aplicación',
  'class.ignore': 'Inicio de sesión normal',
  'code.90094': 'Hace falta un administrador; no hay formulario para pedirlo.',
  'code.90095': 'Hace falta un administrador; en la página hay un formulario para pedirlo.',
  'code.90096': 'La solicitud se envió.',
  'code.90097': 'La solicitud falló: no hay revisor.',
  'code.90098': 'No se reconoció el número de la solicitud.',
  'code.900941':
    'Hace falta un administrador porque la aplicación se considera arriesgada; no hay formulario.',
  'code.900981': 'Se considera arriesgada; el administrador ve una advertencia.',
  'code.900942': 'Hace falta un administrador antes de que la aplicación reciba un token.',
  'code.90093': 'Una directiva impide que esta persona conceda los permisos.',
  'code.65001': 'Nadie ha dado consentimiento a la aplicación, o no a todo.',
  'code.650011': 'Nadie ha dado consentimiento a este recurso de la aplicación.',
  'code.65004': 'Se rechazó el consentimiento o se pulsó «Volver a la aplicación».',
  'code.90008': 'A la aplicación le falta el permiso para iniciar la sesión de las personas.',
  'code.650056':
    'La aplicación no enumera permisos, no tiene consentimiento o usa un id. equivocado.',
  'code.650052':
    'La organización no tiene la entidad de servicio de un servicio que usa la aplicación.',
  'code.650057': 'La aplicación pide un recurso que no figura en su registro.',
  'code.500011': 'El recurso no se conoce en esta organización.',
  'code.700016': 'La aplicación no se conoce en este directorio.',
  'code.90099': 'El cliente no ha autorizado la aplicación del socio.',
  'code.90090': 'Un fallo pasajero.',
  'code.50105': 'La persona no está asignada a la aplicación.',
  'code.7000112': 'La aplicación está deshabilitada.',
  'code.50020': 'La cuenta no se conoce en esta organización.',
  'code.50034': 'No existe esa cuenta en este directorio.',
  'code.500208': 'Una cuenta personal donde hace falta una de trabajo, o al revés.',
  'code.53003': 'El acceso condicional rechazó el inicio de sesión.',
  'code.50011': 'La dirección de retorno no está registrada.',
  'code.9002328': 'Un enlace de administrador no debe usar «common».',
  'forecast.approved': 'Probablemente no: la aplicación está aprobada en su organización.',
  'forecast.approved-but-prompt':
    'Probablemente sí: está aprobada, pero el enlace exige un consentimiento nuevo (prompt=consent).',
  'forecast.blocked': 'Sí: la aplicación está bloqueada en su organización.',
  'forecast.denied':
    'Sí: se denegó una solicitud anterior. Puede pedirla de nuevo con un motivo mejor.',
  'forecast.open': 'Sí: aún hay una solicitud abierta para esta aplicación.',
  'forecast.admin-link': 'Sí: este enlace es para administradores. Inicie sesión en la aplicación.',
  'forecast.personal':
    'No se puede saber: el enlace es para cuentas personales, sobre las que no decide ningún administrador.',
  'forecast.always-admin': 'Sí: algunos de sus permisos siempre necesitan un administrador.',
  'forecast.consent-off':
    'Sí: en su organización los usuarios no pueden dar consentimiento a ninguna aplicación.',
  'forecast.managed':
    'Muy probablemente: por defecto, Microsoft ya no deja que los usuarios consientan algunos de estos permisos.',
  'forecast.low-risk-only':
    'Probablemente sí: su organización solo admite permisos de bajo impacto.',
  'forecast.basic-only': 'Probablemente no: el enlace solo pide inicio de sesión y perfil básico.',
  'forecast.consent-allowed':
    'Probablemente no: en su organización los usuarios pueden consentirlo.',
  'forecast.static': 'El enlace no lo dice: no enumera sus permisos, o nada los prohíbe.',
  'forecast.no-link': 'En este texto no hay ningún enlace de inicio de sesión.',
  'forecast.other-provider':
    'No se puede saber: no es un inicio de sesión de trabajo de Microsoft.',
  'forecast.other-tenant': 'El enlace nombra una organización distinta de la suya.',
  'forecast.rule-always': '{scope}: siempre necesita un administrador',
  'forecast.rule-managed': '{scope}: se rechaza por defecto desde {since}',
};
