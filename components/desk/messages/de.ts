import type { DeskKey } from './en.ts';

export const de: Record<DeskKey, string> = {
  title: 'Consent Desk',
  'nav.label': 'Bereiche des Consent Desk',
  'nav.queue': 'Warteschlange',
  'nav.requests': 'Meine Anfragen',
  'nav.fixes': 'Lösungen',
  'nav.policy': 'Richtlinie',
  'nav.audit': 'Protokoll',
  'nav.numbers': 'Kennzahlen',
  'nav.health': 'Zustand',
  'nav.setup': 'Einrichtung',
  'nav.skip': 'Zum Inhalt springen',
  'user.signIn': 'Anmelden',
  'user.signOut': 'Abmelden',
  'user.signedIn': 'Angemeldet als {name}',
  'user.failed': 'Die Anmeldung hat nicht geklappt: {detail}',
  'state.none': 'Es ist kein Backend eingerichtet. Anfragen werden nur in diesem Browser verfolgt.',
  'state.unreachable': 'Das Backend ist nicht erreichbar. Sie sehen den letzten bekannten Stand.',
  'state.outbox':
    '{count, plural, one {# Aktion wartet auf das Senden} other {# Aktionen warten auf das Senden}}',
  'error.unreachable': 'Das Backend ist nicht erreichbar',
  'error.signedOut': 'Bitte melden Sie sich an',
  'error.forbidden': 'Ihr Konto darf dies nicht sehen',
  'error.otherVersion': 'Das Backend hat in einer Form geantwortet, die diese Version nicht kennt',
  'error.refused': 'Das Backend hat dies nicht angenommen',
};
