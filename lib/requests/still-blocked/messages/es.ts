import type { BlockedCause } from './en.ts';

export const es: Record<BlockedCause, string> = {
  'assignment-required':
    'La persona no tiene asignada esta aplicación. Un administrador debe asignarla a la persona o a un grupo; aprobarla otra vez no cambia nada.',
  'app-disabled': 'La aplicación está desactivada en su organización.',
  'service-disabled':
    'Un servicio del que depende la aplicación está desactivado en su organización.',
  'app-unavailable': 'Su organización no permite usar esta aplicación en este momento.',
  'tenant-restricted':
    'Su red o su organización no deja que la persona inicie sesión en la otra organización.',
  'personal-account':
    'La persona usó una cuenta personal, pero la aplicación necesita la cuenta de trabajo.',
  'guest-account':
    'La cuenta que usó la persona no pertenece a la organización a la que pregunta la aplicación.',
  'risky-app': 'Microsoft considera arriesgada la aplicación y vuelve a exigir un administrador.',
  'no-reviewer':
    'Las solicitudes de aprobación están activadas en Microsoft, pero nadie figura allí para responderlas.',
  'request-lost':
    'Microsoft perdió el rastro de la solicitud de aprobación; la persona debería empezar de nuevo desde la aplicación.',
  'request-failed': 'Microsoft no pudo aceptar la solicitud de aprobación de la persona.',
  'passing-fault': 'Microsoft tuvo un fallo pasajero; la persona debería intentarlo de nuevo.',
  declined:
    'La persona respondió que no a la pregunta de permisos o cerró la ventana demasiado pronto.',
  'missing-service':
    'La aplicación necesita un servicio de Microsoft que su organización no ha configurado o para el que no tiene licencia.',
  'not-in-tenant':
    'El directorio de su organización no conoce la aplicación: nunca se añadió, o la persona entró en la organización equivocada.',
  'app-misconfigured':
    'El fabricante no configuró bien la aplicación, o nadie la ha aceptado en su organización.',
  'partner-only': 'La aplicación pertenece a un socio al que su organización no ha dado acceso.',
  'google-policy': 'Sus administradores de Google no han permitido la aplicación.',
  'internal-app':
    'La aplicación se hizo solo para las personas de una organización, y esta cuenta no es de allí.',
  'conditional-access':
    'Una regla de seguridad sobre el dispositivo, el lugar o el riesgo detuvo el inicio de sesión; la aprobación no tiene nada que ver.',
  'prompt-loop':
    'La aplicación vuelve a pedir consentimiento en cada inicio de sesión; solo su fabricante puede cambiarlo.',
  'admin-link': 'La persona abrió un enlace pensado para administradores.',
  'vendor-error': 'La propia aplicación está mal configurada; solo su fabricante puede arreglarlo.',
  'approved-still-blocked':
    'Microsoft sigue exigiendo un administrador: el consentimiento no se dio allí, aún no surte efecto, o la aplicación pide más de lo aprobado.',
  'not-seen': 'La persona avisa de que sigue bloqueada; no se vio la causa.',
  unknown: 'La página dio un motivo que Consent Desk no conoce.',
};
