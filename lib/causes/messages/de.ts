import type { CauseKey } from './en.ts';

export const de: Record<CauseKey, string> = {
  'this-app': 'diese App',
  'only-admins-may-agree':
    'In Ihrer Organisation darf nur ein Administrator dem zustimmen, was {app} verlangt.',
  'unverified-publisher':
    'Microsoft hat nicht bestätigt, wer {app} herausgibt; deshalb soll in Ihrer Organisation zuerst ein Administrator darauf schauen.',
  'managed-permission':
    '{app} verlangt {value}; diese Berechtigung können nach Microsofts Voreinstellung nur Administratoren erteilen.',
  'admin-only-permission':
    '{app} verlangt {value}; das reicht über Ihre eigenen Daten hinaus und kann nur ein Administrator erteilen.',
  'never-agreed':
    'In Ihrer Organisation hat {app} noch niemand zugestimmt, und Sie wurden nicht gefragt.',
  'assignment-required':
    '{app} steht nur Personen offen, die der App zugewiesen sind, und Sie stehen nicht auf dieser Liste.',
  'prompt-every-time':
    '{app} verlangt bei jeder Anmeldung eine Zustimmung; darum sehen Sie diese Seite, auch wenn schon zugestimmt wurde.',
  'prompt-loop':
    'Ihre Organisation hat {app} genehmigt, doch die App verlangt bei jeder Anmeldung erneut eine Zustimmung.',
  'risky-app':
    'Microsoft stuft {app} als riskant ein; ein Administrator muss die App zuerst prüfen.',
  'missing-service':
    '{app} braucht einen Microsoft-Dienst, den Ihre Organisation nicht eingerichtet oder nicht lizenziert hat.',
  'not-in-tenant':
    'Das Verzeichnis Ihrer Organisation kennt {app} nicht; die App wurde nie hinzugefügt, oder Sie melden sich bei der falschen Organisation an.',
  'app-misconfigured':
    '{app} wurde vom Hersteller falsch eingerichtet, oder hier wurde nie zugestimmt.',
  'guest-account': 'Das verwendete Konto gehört nicht zu der Organisation, bei der {app} anfragt.',
  'personal-account':
    'Sie sind mit einem privaten Konto angemeldet, {app} braucht aber ein Geschäftskonto.',
  'approved-still-blocked':
    'Ihre Organisation hat {app} genehmigt, trotzdem wird die App angehalten: Die Genehmigung braucht ein paar Minuten, oder die App verlangt mehr als genehmigt wurde.',
  'admin-link':
    'Sie haben einen Link geöffnet, der für Administratoren Ihrer Organisation gedacht ist.',
  'no-reviewer':
    'Anfragen sind bei Microsoft eingeschaltet, aber dort ist niemand benannt, der sie beantwortet.',
  'request-lost':
    'Microsoft findet Ihre Anfrage für {app} nicht mehr; oft hilft es, in der App neu zu beginnen.',
  'request-failed': 'Microsoft konnte Ihre Anfrage für {app} nicht annehmen.',
  'app-disabled': 'Ihre Organisation hat {app} abgeschaltet.',
  'app-unavailable': 'Ihre Organisation lässt {app} im Moment nicht zu.',
  'service-disabled':
    'Ein Dienst, auf den {app} angewiesen ist, ist in Ihrer Organisation abgeschaltet.',
  'partner-only': '{app} gehört einem Partner, dem Ihre Organisation keinen Zugang gegeben hat.',
  'tenant-restricted':
    'Ihr Netzwerk oder Ihre Organisation erlaubt keine Anmeldung bei dieser anderen Organisation.',
  'conditional-access':
    'Eine Sicherheitsregel Ihrer Organisation hat diese Anmeldung gestoppt; es geht um Ihr Gerät oder Ihren Ort, nicht um {app}.',
  declined:
    'Die Frage nach der Berechtigung wurde mit Nein beantwortet, oder das Fenster wurde zu früh geschlossen.',
  'passing-fault':
    'Bei Microsoft gab es eine vorübergehende Störung; weder Sie noch {app} sind schuld.',
  'vendor-error':
    'Das muss der Hersteller von {app} beheben; Ihre Administratoren können es nicht.',
  'internal-app':
    '{app} ist nur für die Mitglieder einer bestimmten Organisation gedacht; Ihr Konto gehört nicht dazu.',
  'google-policy': 'Die Google-Administratoren Ihrer Organisation haben {app} nicht zugelassen.',
  'not-sure':
    'Wir sind nicht sicher, warum es hier nicht weitergeht: Die Seite wirkt gesperrt, nennt aber keinen bekannten Code.',
  'workflow-off':
    'Microsoft bietet hier kein Anfrageformular an, weil es in Ihrer Organisation ausgeschaltet ist.',
  'evidence-code': 'Auf der Seite gesehen: {value}',
  'evidence-prompt': 'In der Anmeldeadresse gesehen: {value}',
  'evidence-permission': 'In den verlangten Berechtigungen gesehen: {value}',
  'evidence-publisher': 'Auf der Seite gesehen: Herausgeber {value}',
  'evidence-endpoint': 'In der Adresse gesehen: {value}',
  'evidence-account': 'Angemeldet als {value}',
  'evidence-decision': 'Von Ihrer Organisation bekannt: Die App ist genehmigt',
  'evidence-page': 'Gesehen: die Seite selbst ({value})',
  'step-request':
    'Fragen Sie an: Schreiben Sie, wofür Sie {app} brauchen; die zuständigen Personen sehen es.',
  'step-try-again': 'Beginnen Sie die Anmeldung noch einmal in {app}.',
  'step-switch-account':
    'Melden Sie sich mit einem anderen Konto an: dem von Ihrer Firma oder Schule.',
  'step-ask-assignment':
    'Bitten Sie Ihre IT, Sie {app} zuzuweisen; eine erneute Genehmigung der App würde nichts ändern.',
  'step-tell-it':
    'Sagen Sie Ihrer IT Bescheid; die Nachricht unten nennt alles, was sie wissen muss.',
  'step-report-to-vendor':
    'Wenden Sie sich an den Hersteller von {app}; die Nachricht unten nennt den Fehler.',
};
