import type { WordsKey } from './en.ts';

export const de: Record<WordsKey, string> = {
  'why.forbidden': 'Das dürfen nur Prüfende. Ein Administrator benennt sie unter „Richtlinie“.',
  'why.role-missing':
    'Zum Genehmigen braucht es die Verzeichnisrolle Cloudanwendungsadministrator, Anwendungsadministrator oder Globaler Administrator. Sie können nachfragen, ablehnen oder empfehlen.',
  'why.own-request': 'Sie haben diese App selbst angefragt. Entscheiden muss jemand anders.',
  'why.not-open': 'Diese Anfrage ist nicht mehr offen.',
  'why.claimed-by-other':
    '{name} hat diese Anfrage übernommen. Ziehen Sie sie nur an sich, wenn das abgesprochen ist.',

  'refused.decided':
    '{name} hat zuerst entschieden, am {when}. Ihre Entscheidung wurde nicht festgehalten, und niemand hat davon erfahren.',
  'refused.stale-version':
    'Diese Anfrage hat sich geändert, während Sie entschieden haben. Von Ihnen wurde nichts festgehalten. Sehen Sie sie noch einmal an und entscheiden Sie dann.',
  'refused.expired':
    'Diese Anfrage ist abgelaufen, bevor Ihre Entscheidung ankam. Es wurde nichts festgehalten.',
  'refused.withdrawn':
    'Diese Anfrage wurde zurückgezogen, bevor Ihre Entscheidung ankam. Es wurde nichts festgehalten.',
  'refused.not-open':
    'Diese Anfrage ist nicht mehr offen. Es wurde nichts festgehalten, und niemand hat davon erfahren.',
  'refused.role-missing':
    'Ihr Konto hat die Rolle nicht mehr, die das Genehmigen verlangt. Es wurde nichts festgehalten.',
  'refused.forbidden': 'Sie prüfen hier nicht mehr. Es wurde nichts festgehalten.',
  'refused.own-request': 'Das ist Ihre eigene Anfrage. Es wurde nichts festgehalten.',
  'refused.claimed-by-other':
    '{name} hat diese Anfrage inzwischen übernommen. Sie wurde niemandem weggenommen.',
  'refused.not-found': 'Sie dürfen diese Anfrage nicht mehr sehen. Es wurde nichts festgehalten.',
  'refused.consent-failed':
    'Die Zustimmungsseite meldete einen Fehler ({detail}). Die Genehmigung bleibt „behauptet“: Öffnen Sie die Seite erneut, wenn die Ursache behoben ist.',
  'refused.other': 'Das Backend hat es nicht angenommen: {detail}',
  'refused.storage':
    'Dieser Browser konnte es nicht aufbewahren: Sein Speicher ist voll oder wurde geleert. Es wurde nichts gesendet. Ihr Text steht noch im Formular.',
  'refused.words': 'Das hatten Sie geschrieben',

  'link.fault':
    'Die Zustimmungsadresse würde in einen Fehler führen ({code}) und wird deshalb nicht geöffnet. Sagen Sie es denen, die das Backend betreiben.',
  'link.none':
    'Dieser Anmeldedienst hat keine Zustimmungsadresse. Erlauben Sie die App in seiner eigenen Verwaltung.',

  'presence.one': '{name} hat diese Anfrage gerade offen.',
  'presence.many':
    '{name} und {count, plural, one {# weitere Person} other {# weitere Personen}} haben diese Anfrage gerade offen.',
  'handover.button': 'Übergeben …',
  'handover.title': '{app} übergeben',
  'handover.consequence':
    'Die Anfrage ist dann in deren Namen übernommen. Die Anfragenden sehen, wer sie sich ansieht.',
  'handover.to': 'An wen',
  'handover.confirm': 'Übergeben',
  'handover.nobody': 'Sonst hat sich hier noch niemand angemeldet, der prüft.',
  'handover.unread': 'Die Liste der Prüfenden ließ sich nicht lesen: {detail}',
  'handover.done': 'An {name} übergeben.',

  'precedents.title': 'Zu ähnlichen Apps entschieden',
  'precedents.publisher': 'Gleicher Herausgeber',
  'precedents.permissions': 'Wollte auch {permissions}',
  'precedents.none':
    'Noch nichts zu anderen Apps dieses Herausgebers oder mit diesen Berechtigungen.',
  'precedents.unread': 'Ähnliche Entscheidungen erscheinen, sobald das Backend antwortet.',

  'permission.admin': 'Braucht immer einen Administrator',
  'permission.since': 'Durch Microsofts Voreinstellung seit {month} nicht mehr für alle freigebbar',

  'done.plan': 'Festgehalten. Die Karte zeigt jetzt den Plan, Schritt für Schritt.',

  'chip.low': 'Gering {score}',
  'chip.medium': 'Mittel {score}',
  'chip.high': 'Hoch {score}',
  'chip.critical': 'Kritisch {score}',
};
