import type { MessageForItKey } from './en.ts';

export const de: Record<MessageForItKey, string> = {
  'subject.request': 'Bitte um Freigabe einer App: {app}',
  'subject.problem': 'Anmeldeproblem mit einer App: {app}',
  'subject.assignment': 'Bitte um Zugriff auf eine App: {app}',
  'subject.vendor': 'Ihre App kann sich nicht bei Microsoft 365 anmelden: {app}',
  'intro.request':
    'Guten Tag,\n\nich wollte mich mit meinem Geschäftskonto bei „{app}“ anmelden. Microsoft verlangt, dass zuerst ein Administrator die App freigibt. Könnten Sie sich das bitte ansehen?',
  'intro.problem':
    'Guten Tag,\n\nich wollte mich mit meinem Geschäftskonto bei „{app}“ anmelden und komme nicht hinein. An einer Freigabe scheint es nicht zu liegen. Könnten Sie sich das bitte ansehen?',
  'intro.assignment':
    'Guten Tag,\n\n„{app}“ ist so eingerichtet, dass nur zugewiesene Personen die App nutzen können; ich gehöre noch nicht dazu. Könnten Sie bitte mich oder eine meiner Gruppen zuweisen?',
  'intro.vendor':
    'Guten Tag,\n\nich wollte mich mit meinem Microsoft-Geschäftskonto bei „{app}“ anmelden. Microsoft meldet einen Fehler, den nur der Hersteller der App beheben kann. Könnten Sie sich das bitte ansehen?',
  'no-name': 'eine App, deren Name nicht angezeigt wurde',
  'heading.reason': 'Warum ich sie brauche',
  'heading.app': 'Die App',
  'heading.permissions': 'Was sie verlangt',
  'heading.support': 'Angaben für den Support',
  'app.name': 'Name: {value}',
  'app.client-id': 'Client-ID: {value}',
  'app.publisher-verified': 'Herausgeber: {value} (von Microsoft überprüft)',
  'app.publisher-unverified': 'Herausgeber: {value} (nicht überprüft)',
  'permissions.more': '{count, plural, one {und # weitere} other {und # weitere}}',
  'permissions.none': 'Sie wurden nicht angezeigt. Der Zustimmungsdialog nennt sie.',
  'support.error': 'Fehler: {value}',
  'support.correlation': 'Korrelations-ID: {value}',
  'support.time': 'Zeitpunkt: {value}',
  'consent.link': 'Für Administratoren: App prüfen, dann hier freigeben:',
  cut: '(gekürzt; der volle Text steht in der Anfrage)',
};
