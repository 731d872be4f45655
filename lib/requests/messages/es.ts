import type { WaitingKey } from './en.ts';

export const es: Record<WaitingKey, string> = {
  queued: 'Guardada aquí y en camino; su organización aún no la ha recibido.',
  offline: 'Guardada aquí; se enviará sola en cuanto haya conexión.',
  signInNeeded: 'Guardada aquí; inicie sesión una vez en Consent Desk para que pueda enviarse.',
  localOnly:
    'Solo está en este navegador: envíe el mensaje a su departamento de TI, pues no hay ninguna mesa conectada.',
  refused: 'No se pudo entregar; ábrala para ver el motivo.',
  workflowOff:
    'Su organización ha desactivado las solicitudes por ahora; nadie está revisando esta.',
  noReviewer:
    'No hay ningún revisor designado, así que nadie puede decidir; un administrador debe designar uno.',
  noRole: 'Los revisores la ven, pero ninguno tiene el rol de directorio necesario para aprobarla.',
  yourAnswer: 'Un revisor le ha hecho una pregunta; el plazo está detenido hasta que responda.',
  yourAnswerBy:
    'Un revisor espera su respuesta ({days, plural, =1 {queda un día} other {quedan # días}}); mientras tanto, el plazo está detenido.',
  theirAnswer:
    'A la espera de que {name} responda a una pregunta; mientras tanto, el plazo está detenido.',
  theirAnswerBy:
    'A la espera de que {name} responda a una pregunta ({days, plural, =1 {queda un día} other {quedan # días}}); mientras tanto, el plazo está detenido.',
  claimedByYou: 'Usted se encarga de ella; la decisión es suya.',
  claimed: '{name} se encarga de ella y aún no ha decidido.',
  claimedSoon:
    '{name} se encarga de ella, pero caduca en {hours, plural, =1 {una hora} other {# horas}}.',
  expiresSoon:
    'Ningún revisor se encarga de ella todavía y caduca en {hours, plural, =1 {una hora} other {# horas}}.',
  openUntil:
    'A la espera de que un revisor decida; caduca en {days, plural, =1 {un día} other {# días}}.',
  open: 'A la espera de que un revisor decida.',
  claimedApproval: '{name} dice que está aprobada; vuelva a iniciar sesión para ver si funciona.',
  claimedApprovalBySomeone:
    'Un revisor dice que está aprobada; vuelva a iniciar sesión para ver si funciona.',
  approvedForOthers:
    '{name} la aprobó solo para determinadas personas y usted no está entre ellas; vuelva a solicitarla si también la necesita.',
  approvedForOthersThem:
    '{name} la aprobó solo para determinadas personas y {requester} no está entre ellas.',
  observed:
    'Aprobada: se comprobó que el consentimiento se concedió. Vuelva a iniciar sesión para terminar.',
  verified: 'Aprobada y comprobada en el directorio. Vuelva a iniciar sesión para terminar.',
  confirmed: 'Aprobada, y el inicio de sesión funciona.',
  stillBlocked:
    'Aprobada, pero el inicio de sesión se rechazó de nuevo; los revisores ya están avisados.',
  denied: '{name} la ha denegado; lea el motivo y después podrá volver a solicitarla.',
  deniedBySomeone: 'Se ha denegado; lea el motivo y después podrá volver a solicitarla.',
  blocked: '{name} ha bloqueado esta aplicación; nadie puede solicitarla hasta que se desbloquee.',
  blockedBySomeone:
    'Esta aplicación está bloqueada; nadie puede solicitarla hasta que se desbloquee.',
  expired: 'Nadie decidió a tiempo, así que caducó; puede volver a solicitarla.',
  withdrawn: 'Se retiró antes de que alguien decidiera.',
};
