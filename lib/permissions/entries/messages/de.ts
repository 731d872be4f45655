import type { EntryKey } from './en.ts';

export const de: Record<EntryKey, string> = {
  'user.readwrite': 'Kann das eigene Profil der Person lesen und ändern.',
  'user.readwrite.all': 'Kann die Profile aller in der Organisation lesen und ändern.',
  'directory.readwrite.all':
    'Kann fast alles im Verzeichnis lesen und ändern: Personen, Gruppen, Apps und Geräte.',
  'group.readwrite.all':
    'Kann Gruppen und Teams anlegen, ändern und löschen, auch Mitglieder und Inhalte.',
  openid: 'Kann erkennen, wer sich anmeldet.',
  profile: 'Kann Namen und Grunddaten der Person sehen, die sich anmeldet.',
  email: 'Kann die E-Mail-Adresse der Person sehen, die sich anmeldet.',
  offline_access: 'Behält den erteilten Zugriff auch in Abwesenheit, bis ihn jemand entzieht.',
  'user.read': 'Kann die Person anmelden und ihr eigenes Profil lesen.',
  'user.readbasic.all': 'Kann Namen, Foto und E-Mail-Adresse aller in der Organisation sehen.',
  'user.read.all': 'Kann das vollständige Profil aller in der Organisation lesen.',
  'mail.read': 'Kann alle E-Mails im Postfach lesen, auch Anhänge.',
  'mail.readbasic':
    'Kann bei E-Mails Absender, Empfänger, Zeit und Betreff sehen, aber weder Text noch Anhänge.',
  'mail.readwrite':
    'Kann alle E-Mails im Postfach lesen, entwerfen, verschieben und löschen, aber nicht senden.',
  'mail.send':
    'Kann E-Mails im Namen einer Person senden. Empfänger können das nicht von eigenen E-Mails der Person unterscheiden.',
  'mailboxsettings.readwrite':
    'Kann Postfacheinstellungen wie automatische Antworten, Zeitzone und Sprache lesen und ändern.',
  'calendars.read': 'Kann alle Kalendertermine lesen: was, wann, wo und mit wem.',
  'calendars.readbasic':
    'Kann Zeit, Titel und Ort von Kalenderterminen sehen, aber weder Text noch Anhänge.',
  'calendars.readwrite':
    'Kann Kalendertermine lesen, anlegen, ändern und löschen und damit andere einladen.',
  'files.read': 'Kann alle Dateien in OneDrive öffnen.',
  'files.readwrite': 'Kann alle Dateien in OneDrive öffnen, anlegen, ändern und löschen.',
  'files.read.all': 'Kann alle Dateien in OneDrive und SharePoint öffnen.',
  'files.readwrite.all':
    'Kann alle Dateien in OneDrive und SharePoint öffnen, anlegen, ändern und löschen.',
  'sites.fullcontrol.all': 'Kann auf SharePoint-Websites alles tun, auch Zugriffsrechte ändern.',
  'people.read': 'Kann sehen, mit wem die Person am meisten zusammenarbeitet, auch außerhalb.',
  'mailbox.full':
    'Hat vollen Zugriff auf das Postfach: E-Mails, Kalender, Kontakte und Aufgaben, zum Lesen, Ändern und Senden.',
  'mailbox.client': 'Kann wie ein E-Mail-Programm alle E-Mails abrufen, lesen und löschen.',
  'exchange.manageasapp':
    'Kann Exchange als Verwaltungsprogramm steuern, soweit die ihm gegebene Rolle reicht.',
  'directory.read.all':
    'Kann das ganze Verzeichnis lesen: Personen, Gruppen, Apps, Geräte und Rollen.',
  'directory.accessasuser.all':
    'Kann im Verzeichnis alles tun, was die angemeldete Person darf, auch bei Administratoren.',
  'rolemanagement.readwrite.directory':
    'Kann Administratorrollen vergeben und entziehen, auch sich selbst.',
  'approleassignment.readwrite.all': 'Kann jeder App jede Berechtigung erteilen, auch sich selbst.',
  'delegatedpermissiongrant.readwrite.all': 'Kann im Namen aller Apps zustimmen, auch sich selbst.',
  'application.readwrite.all':
    'Kann jede App-Registrierung ändern, auch Geheimnisse hinzufügen und so als jede dieser Apps handeln.',
  'userauthenticationmethod.readwrite.all':
    'Kann Anmeldemethoden von Personen hinzufügen oder entfernen und sich so als diese anmelden.',
  'user.enabledisableaccount.all': 'Kann Konten von Personen sperren und entsperren.',
  'user.deleterestore.all': 'Kann Konten von Personen löschen und wiederherstellen.',
  'user.invite.all': 'Kann Personen von außerhalb als Gäste einladen.',
  'user.export.all':
    'Kann alles exportieren, was zu einem Konto gespeichert ist, etwa für Datenschutzanfragen.',
  'reports.read.all': 'Kann Nutzungsberichte lesen: wer welchen Dienst wie viel benutzt.',
};
