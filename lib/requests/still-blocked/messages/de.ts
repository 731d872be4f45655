import type { BlockedCause } from './en.ts';

export const de: Record<BlockedCause, string> = {
  'assignment-required':
    'Die Person ist dieser App nicht zugewiesen. Ein Administrator muss die Person oder eine Gruppe zuweisen; eine erneute Genehmigung ändert nichts.',
  'app-disabled': 'Die App ist in Ihrer Organisation abgeschaltet.',
  'service-disabled':
    'Ein Dienst, auf den die App angewiesen ist, ist in Ihrer Organisation abgeschaltet.',
  'app-unavailable': 'Ihre Organisation lässt diese App im Moment nicht zu.',
  'tenant-restricted':
    'Ihr Netzwerk oder Ihre Organisation lässt die Anmeldung der Person bei der anderen Organisation nicht zu.',
  'personal-account':
    'Die Person hat ein privates Konto verwendet, die App braucht aber das Geschäftskonto.',
  'guest-account':
    'Das verwendete Konto gehört nicht zu der Organisation, bei der die App anfragt.',
  'risky-app': 'Microsoft stuft die App als riskant ein und verlangt erneut einen Administrator.',
  'no-reviewer':
    'Genehmigungsanfragen sind bei Microsoft eingeschaltet, aber dort ist niemand benannt, der sie beantwortet.',
  'request-lost':
    'Microsoft findet die Genehmigungsanfrage nicht mehr; die Person sollte in der App neu beginnen.',
  'request-failed': 'Microsoft konnte die Genehmigungsanfrage der Person nicht annehmen.',
  'passing-fault':
    'Bei Microsoft gab es eine vorübergehende Störung; die Person sollte es noch einmal versuchen.',
  declined:
    'Die Person hat die Frage nach der Berechtigung mit Nein beantwortet oder das Fenster zu früh geschlossen.',
  'missing-service':
    'Die App braucht einen Microsoft-Dienst, den Ihre Organisation nicht eingerichtet oder nicht lizenziert hat.',
  'not-in-tenant':
    'Das Verzeichnis Ihrer Organisation kennt die App nicht: Sie wurde nie hinzugefügt, oder die Person hat sich bei der falschen Organisation angemeldet.',
  'app-misconfigured':
    'Der Hersteller hat die App falsch eingerichtet, oder in Ihrer Organisation hat ihr niemand zugestimmt.',
  'partner-only': 'Die App gehört einem Partner, dem Ihre Organisation keinen Zugang gegeben hat.',
  'google-policy': 'Ihre Google-Administratoren haben die App nicht zugelassen.',
  'internal-app':
    'Die App ist nur für die Mitglieder einer bestimmten Organisation gedacht, und dieses Konto gehört nicht dazu.',
  'conditional-access':
    'Eine Sicherheitsregel zu Gerät, Ort oder Risiko hat die Anmeldung gestoppt; mit der Genehmigung hat das nichts zu tun.',
  'prompt-loop':
    'Die App verlangt bei jeder Anmeldung erneut eine Zustimmung; das kann nur ihr Hersteller ändern.',
  'admin-link': 'Die Person hat einen Link geöffnet, der für Administratoren gedacht ist.',
  'vendor-error': 'Die App selbst ist falsch eingerichtet; das kann nur ihr Hersteller beheben.',
  'approved-still-blocked':
    'Microsoft verlangt weiterhin einen Administrator: Die Zustimmung wurde dort nicht erteilt, wirkt noch nicht, oder die App verlangt mehr, als genehmigt wurde.',
  'not-seen':
    'Die Person meldet, dass die App weiterhin gesperrt ist; die Ursache war nicht zu sehen.',
  unknown: 'Die Seite nannte einen Grund, den Consent Desk nicht kennt.',
};
