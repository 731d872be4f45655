import type { WordsKey } from './en.ts';

export const es: Record<WordsKey, string> = {
  'why.forbidden': 'Solo pueden hacerlo los revisores. Un administrador los nombra en «Directiva».',
  'why.role-missing':
    'Para aprobar hace falta el rol de directorio Administrador de aplicaciones en la nube, Administrador de aplicaciones o Administrador global. Usted puede preguntar, denegar o recomendar.',
  'why.own-request': 'Usted mismo pidió esta aplicación. Debe decidir otra persona.',
  'why.not-open': 'Esta solicitud ya no está abierta.',
  'why.claimed-by-other': '{name} ha asumido esta solicitud. Tómela solo si lo han acordado.',

  'refused.decided':
    '{name} decidió antes, el {when}. Su decisión no se registró y nadie supo de ella.',
  'refused.stale-version':
    'Esta solicitud cambió mientras usted decidía. No se registró nada suyo. Revísela de nuevo y decida después.',
  'refused.expired': 'Esta solicitud venció antes de que llegara su decisión. No se registró nada.',
  'refused.withdrawn':
    'Esta solicitud se retiró antes de que llegara su decisión. No se registró nada.',
  'refused.not-open':
    'Esta solicitud ya no está abierta. No se registró nada y nadie supo de ello.',
  'refused.role-missing':
    'Su cuenta ya no tiene el rol que hace falta para aprobar. No se registró nada.',
  'refused.forbidden': 'Usted ya no es revisor aquí. No se registró nada.',
  'refused.own-request': 'Es su propia solicitud. No se registró nada.',
  'refused.claimed-by-other': '{name} asumió esta solicitud entretanto. No se le ha quitado.',
  'refused.not-found': 'Usted ya no puede ver esta solicitud. No se registró nada.',
  'refused.consent-failed':
    'La página de consentimiento respondió con un fallo ({detail}). La aprobación sigue «declarada»: abra de nuevo la página cuando se resuelva la causa.',
  'refused.other': 'El servidor no lo aceptó: {detail}',
  'refused.storage':
    'Este navegador no pudo guardarlo: su almacenamiento está lleno o se vació. No se envió nada. Su texto sigue en el formulario.',
  'refused.words': 'Lo que usted había escrito',

  'link.fault':
    'La dirección de consentimiento acabaría en un error ({code}), así que no se abre. Avise a quien administra el servidor.',
  'link.none':
    'Este servicio de inicio de sesión no tiene dirección de consentimiento. Permita la aplicación en su propia consola de administración.',

  'presence.one': '{name} tiene esta solicitud abierta ahora.',
  'presence.many':
    '{name} y {count, plural, one {# persona más} other {# personas más}} tienen esta solicitud abierta ahora.',
  'handover.button': 'Traspasar…',
  'handover.title': 'Traspasar {app}',
  'handover.consequence':
    'La solicitud queda asumida en su nombre. Los solicitantes ven quién la está mirando.',
  'handover.to': 'A quién',
  'handover.confirm': 'Traspasar',
  'handover.nobody': 'Ningún otro revisor ha iniciado sesión aquí todavía.',
  'handover.unread': 'No se pudo leer la lista de revisores: {detail}',
  'handover.done': 'Traspasada a {name}.',

  'precedents.title': 'Decidido sobre aplicaciones parecidas',
  'precedents.publisher': 'Mismo editor',
  'precedents.permissions': 'También pedía {permissions}',
  'precedents.none': 'Todavía nada sobre otras aplicaciones de este editor o con estos permisos.',
  'precedents.unread': 'Las decisiones parecidas se muestran cuando el servidor responde.',

  'permission.admin': 'Siempre necesita un administrador',
  'permission.since':
    'Cerrado a los usuarios corrientes por la configuración de Microsoft desde {month}',

  'done.plan': 'Registrado. La ficha muestra ahora el plan, paso a paso.',

  'chip.low': 'Bajo {score}',
  'chip.medium': 'Medio {score}',
  'chip.high': 'Alto {score}',
  'chip.critical': 'Crítico {score}',
};
