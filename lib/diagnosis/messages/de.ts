import type { DiagnosisKey } from './en.ts';

export const de: Record<DiagnosisKey, string> = {
  'cause.user-read-missing':
    'Die App bittet nicht um das grundlegende Recht, Personen anzumelden. Der Hersteller muss es ergänzen, danach stimmt ein Administrator zu.',
  'cause.user-consent-off':
    'In dieser Organisation dürfen Benutzer Apps nicht selbst zustimmen. Ein Administrator muss die App freigeben.',
  'cause.assignment-required':
    'Für die App ist eine Zuweisung nötig. Die Person muss ihr zugewiesen sein, und ein Administrator muss zugestimmt haben.',
  'cause.app-not-in-tenant':
    'Die App ist in dieser Organisation nicht bekannt: Sie wurde hier nie installiert, oder der Link führt in die falsche.',
  'cause.resource-not-in-tenant':
    'Die App nutzt einen Dienst, den diese Organisation nicht hat: keine Lizenz, oder niemand hat ihn hinzugefügt.',
  'cause.prompt-forces-consent':
    'Die App verlangt bei jeder Anmeldung eine neue Zustimmung ({evidence}). Das sperrt auch nach einer Genehmigung aus; der Hersteller muss damit aufhören.',
  'cause.scope-not-granted':
    'Die App bittet um Berechtigungen, die hier niemand erteilt hat. Ein Administrator muss genau diese erteilen.',
  'cause.permission-needs-admin':
    'Die App bittet um Berechtigungen, die hier nur ein Administrator erteilen kann.',
  'cause.risky-app':
    'Microsoft hält die App für riskant, meist weil ihr Herausgeber nicht überprüft ist. Ein Administrator muss genau hinsehen, bevor er entscheidet.',
  'cause.admin-approval-needed':
    'Ein Administrator muss die App genehmigen, und auf der Seite kann man nicht darum bitten: Anforderungen sind ausgeschaltet.',
  'cause.approval-can-be-requested':
    'Ein Administrator muss die App genehmigen, und die Seite hat dafür ein Formular. Schreiben Sie eine Begründung und drücken Sie „Genehmigung anfordern“.',
  'cause.request-waiting': 'Die Anforderung ist gesendet. Jetzt muss ein Prüfer entscheiden.',
  'cause.no-reviewer':
    'Die Anforderung ist gescheitert, weil niemand als Prüfer benannt ist. Ein Administrator muss Prüfer hinzufügen.',
  'cause.request-not-understood':
    'Microsoft hat die Anforderung nicht mehr erkannt. Beginnen Sie in der App von vorn.',
  'cause.workflow-off':
    'Benutzer können nicht um Genehmigung bitten, weil der Workflow ausgeschaltet ist. Ein Administrator kann ihn einschalten.',
  'cause.reviewer-sees-nothing':
    'Die Anforderungen gibt es, aber dieser Prüfer sieht sie nicht: Sie kamen, bevor die Person Prüfer wurde, oder ihr fehlt eine Rolle.',
  'cause.user-declined':
    'Die Person hat „Abbrechen“ oder „Zurück zur App“ gedrückt: Es wurde nichts erteilt. Nach „Anforderung gesendet“ ist das normal; sonst gibt es keine Anforderung.',
  'cause.approval-loop':
    'Es wurde genehmigt, und trotzdem ist die Person blockiert. Etwas verlangt die Zustimmung von Neuem; die Schritte finden heraus, was.',
  'cause.admin-link-opened-by-user':
    'Das ist ein Link für Administratoren. Wer keiner ist, bekommt dort kein Formular und sollte sich stattdessen in der App anmelden.',
  'cause.admin-link-common':
    'Der Administratorlink enthält „common“ oder „consumers“, was Microsoft ablehnt. Er muss die Organisation nennen.',
  'cause.unknown-resource':
    'Die App bittet um eine Ressource, die es hier nicht gibt oder die in ihrer Registrierung fehlt. Das kann nur der Hersteller berichtigen.',
  'cause.partner-not-authorized':
    'Ein Partner nutzt eine App, die der Kunde nicht autorisiert hat. Der Administrator des Kunden selbst muss zustimmen.',
  'cause.passing-fault':
    'Eine vorübergehende Störung bei Microsoft. Versuchen Sie es in einem neuen Fenster noch einmal.',
  'cause.device-consent':
    'Eine Anmeldung auf einem anderen Gerät wurde nicht bestätigt. Mit einer Administratorgenehmigung hat das nichts zu tun.',
  'cause.not-assigned':
    'Die Person ist dieser App nicht zugewiesen. Ein Administrator muss die Person oder eine Gruppe zuweisen.',
  'cause.app-disabled':
    'Die App ist in dieser Organisation deaktiviert, oft mit Absicht. Fragen Sie nach dem Grund, bevor Sie neu anfordern.',
  'cause.resource-disabled':
    'Der Dienst hinter der App ist in dieser Organisation deaktiviert. Ein Administrator muss ihn lizenzieren oder aktivieren.',
  'cause.tenant-restrictions':
    'Das Netzwerk lässt nur bestimmte Organisationen zu, und diese gehört nicht dazu.',
  'cause.cross-tenant-policy':
    'Eine Regel zwischen den beiden Organisationen verhindert diese Anmeldung. Ein Administrator einer der beiden muss sie ändern.',
  'cause.conditional-access':
    'Eine Regel zu Gerät, Ort oder Risiko lehnt die Anmeldung ab. Mit Zustimmung hat das nichts zu tun.',
  'cause.mailbox-not-online':
    'Das Postfach liegt nicht in Office 365 oder wird gerade verschoben, deshalb erreicht die App es nicht.',
  'cause.guest-account':
    'Das Konto gehört einer anderen Organisation und ist in dieser nicht bekannt. Nehmen Sie das richtige Konto, oder lassen Sie sich als Gast einladen.',
  'cause.personal-account':
    'Es wurde ein persönliches Microsoft-Konto verwendet. Melden Sie sich mit dem Geschäftskonto an; ein persönliches kann kein Administrator genehmigen.',
  'cause.wrong-account': 'Es ist das falsche Konto angemeldet. Wählen Sie ein anderes.',
  'cause.wrong-tenant':
    'Der Link führt zu einer Organisation oder Cloud, die es nicht gibt oder die nicht Ihre ist.',
  'cause.sign-in-problem':
    'Das Konto selbst kann sich nicht anmelden: Kennwort, zweiter Faktor oder abgelaufene Sitzung.',
  'cause.vendor-error': 'Die App ist falsch eingerichtet. Das kann nur der Hersteller beheben.',
  'cause.redirect-mismatch':
    'Die App schickt Personen an eine Adresse zurück, die nicht registriert ist. Das kann nur der Hersteller berichtigen.',
  'cause.vendor-secret-expired':
    'Das eigene Geheimnis der App ist falsch oder abgelaufen. Der Hersteller muss es erneuern.',
  'cause.google-blocked-by-admin':
    'Der Google-Workspace-Administrator hat diese App nicht zugelassen. Bitten Sie auf der Seite darum, oder lassen Sie sie prüfen.',
  'cause.google-internal-app': 'Die App ist nur für die Organisation ihres Herstellers bestimmt.',
  'cause.google-embedded-browser':
    'Google lehnt Anmeldungen im eigenen Fenster einer App ab. Öffnen Sie sie in einem richtigen Browser.',
  'cause.okta-not-assigned': 'Die App ist der Person in Okta nicht zugewiesen.',
  'cause.github-needs-owner':
    'Die GitHub-Organisation schränkt Apps ein. Ein Owner muss sie genehmigen.',
  'cause.slack-needs-approval':
    'Der Slack-Workspace genehmigt Apps erst. Senden Sie die Anfrage; ein Administrator entscheidet.',
  'cause.atlassian-needs-site-admin':
    'Der Site-Administrator von Atlassian muss die App erst zulassen.',
  'cause.salesforce-app-blocked':
    'Der Salesforce-Administrator muss die App erst installieren oder genehmigen.',
  'cause.sign-in-noise':
    'Dieser Code gehört zu jeder gewöhnlichen Anmeldung und ist für sich kein Fehler. Suchen Sie auf der Seite nach einem anderen Code.',
  'cause.unknown-code':
    'Diesen Code kennen wir nicht. Schlagen Sie ihn bei Microsoft nach; wir raten nicht.',
  'cannot.consent': 'Sich ohne Änderung erneut anzumelden oder den Browser zu leeren, hilft nicht.',
  'cannot.access': 'Eine Genehmigung oder neue Anforderung hilft hier nicht.',
  'cannot.account':
    'Solange dieses Konto verwendet wird, hilft keine Genehmigung eines Administrators.',
  'cannot.vendor':
    'Weder Sie noch Ihr Administrator können das beheben; eine Anforderung hilft nicht.',
  'cannot.ignore': 'Es gibt nichts zu beheben.',
  'class.consent': 'Zustimmung',
  'class.access': 'Zugriff',
  'class.account': 'Konto',
  'class.vendor': 'Die App selbst',
  'class.ignore': 'Gewöhnliche Anmeldung',
  'code.90094': 'Braucht einen Administrator; kein Formular zum Anfordern.',
  'code.90095': 'Braucht einen Administrator; das Formular zum Anfordern ist auf der Seite.',
  'code.90096': 'Die Anforderung wurde gesendet.',
  'code.90097': 'Die Anforderung ist gescheitert: kein Prüfer.',
  'code.90098': 'Die Nummer der Anforderung wurde nicht erkannt.',
  'code.900941': 'Braucht einen Administrator, weil die App als riskant gilt; kein Formular.',
  'code.900981': 'Gilt als riskant; ein Administrator sieht eine Warnung.',
  'code.900942': 'Braucht einen Administrator, bevor die App ein Token erhält.',
  'code.90093': 'Eine Richtlinie hindert diese Person daran, die Berechtigungen zu erteilen.',
  'code.65001': 'Niemand hat der App zugestimmt, oder nicht allem.',
  'code.650011': 'Dieser Ressource der App hat niemand zugestimmt.',
  'code.65004': 'Die Zustimmung wurde abgelehnt, oder es wurde „Zurück zur App“ gedrückt.',
  'code.90008': 'Der App fehlt die Berechtigung, Personen anzumelden.',
  'code.650056':
    'Die App nennt keine Berechtigungen, hat keine Zustimmung oder verwendet eine falsche ID.',
  'code.650052': 'Der Organisation fehlt der Dienstprinzipal für einen Dienst, den die App nutzt.',
  'code.650057': 'Die App bittet um eine Ressource, die ihre Registrierung nicht nennt.',
  'code.500011': 'Die Ressource ist in dieser Organisation nicht bekannt.',
  'code.700016': 'Die App ist in diesem Verzeichnis nicht bekannt.',
  'code.90099': 'Der Kunde hat die App des Partners nicht autorisiert.',
  'code.90090': 'Eine vorübergehende Störung.',
  'code.50105': 'Die Person ist der App nicht zugewiesen.',
  'code.7000112': 'Die App ist deaktiviert.',
  'code.50020': 'Das Konto ist in dieser Organisation nicht bekannt.',
  'code.50034': 'In diesem Verzeichnis gibt es kein solches Konto.',
  'code.500208': 'Ein persönliches Konto, wo ein Geschäftskonto nötig ist, oder umgekehrt.',
  'code.53003': 'Der bedingte Zugriff hat die Anmeldung abgelehnt.',
  'code.50011': 'Die Rückkehradresse ist nicht registriert.',
  'code.9002328': 'Ein Administratorlink darf nicht „common“ verwenden.',
  'forecast.approved': 'Wahrscheinlich nicht: Die App ist in Ihrer Organisation genehmigt.',
  'forecast.approved-but-prompt':
    'Wahrscheinlich ja: Die App ist genehmigt, aber der Link verlangt eine neue Zustimmung (prompt=consent).',
  'forecast.blocked': 'Ja: Die App ist in Ihrer Organisation gesperrt.',
  'forecast.denied':
    'Ja: Eine frühere Anforderung für diese App wurde abgelehnt. Mit besserer Begründung dürfen Sie neu anfordern.',
  'forecast.open': 'Ja: Eine Anforderung für diese App ist noch offen.',
  'forecast.admin-link':
    'Ja: Dieser Link ist für Administratoren. Melden Sie sich stattdessen in der App an.',
  'forecast.personal':
    'Lässt sich nicht sagen: Der Link ist für persönliche Konten, über die kein Administrator entscheidet.',
  'forecast.always-admin': 'Ja: Einige der Berechtigungen brauchen immer einen Administrator.',
  'forecast.consent-off': 'Ja: In Ihrer Organisation dürfen Benutzer keiner App zustimmen.',
  'forecast.managed':
    'Sehr wahrscheinlich: Nach Microsofts Voreinstellung dürfen Benutzer einigen dieser Berechtigungen nicht mehr zustimmen.',
  'forecast.low-risk-only':
    'Wahrscheinlich ja: In Ihrer Organisation dürfen Benutzer nur Berechtigungen mit geringer Auswirkung zustimmen.',
  'forecast.basic-only': 'Wahrscheinlich nicht: Der Link bittet nur um Anmeldung und Grundprofil.',
  'forecast.consent-allowed':
    'Wahrscheinlich nicht: In Ihrer Organisation dürfen Benutzer dem zustimmen.',
  'forecast.static':
    'Lässt sich am Link nicht erkennen: Er nennt seine Berechtigungen nicht, oder nichts verbietet sie.',
  'forecast.no-link': 'In diesem Text ist kein Anmeldelink.',
  'forecast.other-provider':
    'Lässt sich nicht sagen: Das ist keine Anmeldung mit einem Microsoft-Geschäftskonto.',
  'forecast.other-tenant': 'Der Link nennt eine andere Organisation als Ihre.',
  'forecast.rule-always': '{scope}: braucht immer einen Administrator',
  'forecast.rule-managed': '{scope}: seit {since} standardmäßig verweigert',
};
