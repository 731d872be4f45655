import type { PopupKey } from './en.ts';

export const de: Record<PopupKey, string> = {
  'failed-title': 'Consent Desk konnte nicht starten',
  'failed-text':
    'Es ist nichts verloren. Versuchen Sie es erneut; wenn es bleibt, laden Sie die Erweiterung neu.',
  tabs: 'Bereiche von Consent Desk',
  'tab-mine': 'Meine Anfragen',
  'tab-queue': 'Warteschlange',
  'tab-queue-count':
    '{count, plural, one {Eine Anfrage wartet auf Sie} other {# Anfragen warten auf Sie}}',
  'tab-fixes': 'Lösungen',
  tagline: 'Gut fragen, gut entscheiden',
  'sign-out': 'Abmelden',
  settings: 'Einstellungen',
  'sign-in': 'Anmelden',
  'signed-out-title': 'Sie sind nicht angemeldet',
  'signed-out-text':
    'Melden Sie sich mit Ihrem Geschäftskonto an, um zu sehen, was aus Ihren Anfragen wurde.',
  'signed-out-waiting':
    '{count, plural, one {Etwas wartet hier} other {# Dinge warten hier}}, bis Sie sich anmelden.',
  'no-backend-title': 'Arbeitet für sich allein',
  'no-backend-text':
    'Mit diesem Browser ist kein Server verbunden. Anfragen bleiben hier, und Sie bekommen eine fertige Nachricht für Ihre IT.',
  'unreachable-title': 'Der Server ist nicht erreichbar',
  'unreachable-text': 'Die Verbindung ging {when} verloren. Sie sehen den letzten bekannten Stand.',
  'outbox-waiting':
    '{count, plural, one {Eine Aktion wartet auf das Senden.} other {# Aktionen warten auf das Senden.}}',
  'try-now': 'Jetzt versuchen',
  'still-unreachable': 'Immer noch keine Verbindung.',
  'sign-in-cancelled': 'Das Anmeldefenster wurde geschlossen.',
  'sign-in-interaction-needed':
    'Es ist ein Anmeldefenster nötig; drücken Sie den Knopf noch einmal.',
  'sign-in-unreachable': 'Der Server ist gerade nicht erreichbar.',
  'sign-in-refused':
    'Die Anmeldung wurde abgelehnt. Fragen Sie Ihre IT, ob Sie Consent Desk nutzen dürfen.',
  'sign-in-no-backend': 'In diesem Browser ist kein Server eingerichtet.',
  'set-aside':
    '{count, plural, one {Ein Eintrag in diesem Browser war nicht lesbar. Er wurde beiseitegelegt, nicht gelöscht.} other {# Einträge in diesem Browser waren nicht lesbar. Sie wurden beiseitegelegt, nicht gelöscht.}}',
  'blocked-page-title': 'In diesem Fenster ist eine Anmeldung gesperrt',
  'blocked-page-open': 'Hilfe dazu zeigen',
  'canary-title': 'Hat sich hier etwas geändert?',
  'canary-text':
    'Eine Anmeldeseite wirkte gesperrt, aber wir kannten sie nicht. Sie können uns helfen, sie kennenzulernen.',
  'canary-dismiss': 'Nicht jetzt',
  'canary-report': 'Diesen Bildschirm melden',
  'canary-none': 'In diesem Tab gibt es nichts zu melden. Öffnen Sie zuerst die gesperrte Seite.',
  'canary-preview-title': 'Was gespeichert würde',
  'canary-preview-text':
    'Nur der Aufbau und bekannte Merkmale der Seite. Namen, Adressen und Geheimnisse sind entfernt. Es wird nichts gesendet; Sie speichern eine Datei.',
  'canary-save': 'Als Datei speichern',
};
