import type { MailText } from './en.ts';

export const de: Record<MailText, string> = {
  submittedSubject: 'Anfrage erhalten: {app}',
  submittedLead:
    'Ihre Anfrage für {app} liegt den Prüfern Ihrer Organisation vor. Sie erhalten eine Nachricht, sobald sich etwas tut.',
  questionSubject: 'Rückfrage zu Ihrer Anfrage: {app}',
  questionLead:
    '{name} hat vor der Entscheidung über {app} eine Rückfrage. Die Frist Ihrer Anfrage steht still, bis Sie antworten.',
  questionClosedSubject: 'Rückfrage geschlossen: {app}',
  questionClosedLead:
    'Die Rückfrage zu {app} wurde nicht rechtzeitig beantwortet und ist geschlossen. Die Frist läuft weiter.',
  approvedSubject: 'Als genehmigt gemeldet: {app}',
  approvedLead:
    '{name} meldet, dass {app} genehmigt ist. Melden Sie sich dort erneut an; klappt es nicht, sagen Sie es in Ihrer Anfrage.',
  approvedForOthersSubject: 'Nur für andere genehmigt: {app}',
  approvedForOthersLead:
    '{name} hat {app} nur für bestimmte Personen genehmigt, und Sie gehören nicht dazu. Fragen Sie erneut an, wenn Sie die App auch brauchen, und sagen Sie, wofür.',
  deniedSubject: 'Abgelehnt: {app}',
  deniedLead: '{name} hat die Anfrage für {app} abgelehnt. Sie können erneut fragen.',
  blockedSubject: 'Gesperrt: {app}',
  blockedLead: '{name} hat {app} gesperrt. Bis zur Entsperrung kann niemand die App anfragen.',
  unblockedSubject: 'Entsperrt: {app}',
  unblockedLead: '{app} ist nicht mehr gesperrt. Sie können die App wieder anfragen.',
  requesterExpiredSubject: 'Abgelaufen: {app}',
  requesterExpiredLead:
    'Niemand hat rechtzeitig über {app} entschieden, daher ist Ihre Anfrage abgelaufen. Sie können erneut fragen.',
  openedSubject: 'Genehmigung nötig: {app}',
  openedLead: '{name} bittet um die Genehmigung, {app} zu nutzen.',
  answeredSubject: 'Antwort eingegangen: {app}',
  answeredLead: '{name} hat die Rückfrage zu {app} beantwortet. Die Frist läuft weiter.',
  nudgedSubject: 'Wartet noch: {app}',
  nudgedLead: '{name} wartet noch auf eine Entscheidung über {app} und bittet Sie, sie anzusehen.',
  nearSubject: 'Läuft bald ab: {app}',
  nearLead:
    '{due, select, half {Die Hälfte der Zeit für die Entscheidung über {app} ist um.} day {Für die Entscheidung über {app} bleibt ein Tag.} hour {Für die Entscheidung über {app} bleibt eine Stunde.} other {Die Zeit für die Entscheidung über {app} läuft ab.}}',
  expiredSubject: 'Ohne Entscheidung abgelaufen: {app}',
  expiredLead:
    'Niemand hat rechtzeitig über {app} entschieden. Wer gefragt hatte, wurde informiert.',
  standDownSubject: 'Erledigt: {app}',
  standDownLead: '{name} hat über {app} entschieden. Für Sie ist nichts mehr zu tun.',
  standDownNoneSubject: 'Zurückgezogen: {app}',
  standDownNoneLead: 'Niemand fragt mehr nach {app}. Für Sie ist nichts mehr zu tun.',
  stillBlockedSubject: 'Genehmigt, aber weiter abgelehnt: {app}',
  stillBlockedLead: '{name} wurde von {app} erneut abgewiesen, obwohl die App genehmigt ist.',
  someReviewer: 'Ein Prüfer',
  someRequester: 'Jemand aus Ihrer Organisation',
  unnamedApp: 'eine App ohne Namen',
  labelApp: 'App',
  labelPublisher: 'Herausgeber',
  publisherVerified: '{publisher} (verifiziert)',
  publisherUnverified: '{publisher} (nicht verifiziert)',
  publisherUnknown: 'unbekannt',
  labelRequester: 'Angefragt von',
  labelReason: 'Begründung',
  labelPermissions: 'Was die App möchte',
  morePermissions: '{count, plural, one {und # weitere} other {und # weitere}}',
  labelAskedAt: 'Angefragt am',
  labelExpiresAt: 'Läuft ab am',
  labelDecision: 'Was der Prüfer schreibt',
  labelQuestion: 'Die Rückfrage',
  labelAnswer: 'Die Antwort',
  labelAnswerBy: 'Antwort bis',
  labelCause: 'Was zu sehen war',
  openCard: 'Karte öffnen',
  openRequest: 'Meine Anfrage öffnen',
  footer:
    'Consent Desk sendet dies, weil Sie diese App prüfen oder angefragt haben. Consent Desk fragt nie nach einem Passwort.',
};
