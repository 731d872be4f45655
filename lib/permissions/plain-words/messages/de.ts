import type { PlainWordsKey } from './en.ts';

export const de: Record<PlainWordsKey, string> = {
  'verb.read': 'Kann {noun} lesen.',
  'verb.readBasic': 'Kann {noun} lesen, aber nur die Grunddaten.',
  'verb.write': 'Kann {noun} lesen, anlegen, ändern und löschen.',
  'verb.create': 'Kann Neues anlegen, betrifft: {noun}.',
  'verb.send': 'Kann {noun} senden.',
  'verb.manage': 'Kann {noun} vollständig verwalten, auch Einstellungen ändern und löschen.',
  'verb.delete': 'Kann {noun} löschen oder entfernen.',
  'verb.export': 'Kann {noun} in großen Mengen exportieren.',
  'verb.access': 'Kann auf einzelne, eigens freigegebene Elemente zugreifen, betrifft: {noun}.',
  'verb.act': 'Kann eine Sonderfunktion („{value}“) nutzen, betrifft: {noun}.',
  detail: '{noun} ({detail})',
  'reach.own': 'Das betrifft nur Eigenes der angemeldeten Person.',
  'reach.shared': 'Das betrifft Eigenes der angemeldeten Person und was andere mit ihr teilen.',
  'reach.reachable':
    'Das betrifft alles, worauf die angemeldete Person Zugriff hat, aber nicht mehr.',
  'reach.org': 'Das betrifft die ganze Organisation, ohne dass jemand angemeldet ist.',
  'reach.selected': 'Das betrifft nur, was jemand Zuständiges für diese App ausgewählt hat.',
  'reach.owned': 'Das betrifft nur, was die App selbst angelegt hat oder besitzt.',
  'reach.place':
    'Das betrifft nur die Chats, Teams oder Personen, denen die App hinzugefügt wurde.',
  'api.read': 'Kann Daten in {api} lesen („{value}“).',
  'api.write': 'Kann Daten in {api} lesen und ändern („{value}“).',
  'api.act':
    'Kann in {api} mit der Berechtigung „{value}“ arbeiten; was sie genau erlaubt, wissen wir nicht.',
  'api.impersonate': 'Kann in {api} alles tun, was die angemeldete Person dort darf.',
  'api.default':
    'Verlangt alle Berechtigungen, die die App für {api} eingetragen hat. Welche das sind, zeigt erst der Zustimmungsdialog.',
  'unknown.value':
    'Wir wissen nicht, was „{value}“ von {api} erlaubt. Fragen Sie vor einer Genehmigung beim Anbieter nach.',
  'unknown.api':
    '„{value}“ gehört zu einer API, die wir nicht kennen ({resource}). Fragen Sie den Anbieter, was sie erlaubt.',
  'class.basic': 'Nur, was die Anmeldung braucht.',
  'class.reads-little': 'Liest wenig und nichts Privates.',
  'class.limited': 'Auf einzelne Elemente oder Eigenes der App beschränkt.',
  'class.reads-own': 'Liest die eigenen Daten einer Person.',
  'class.reads-private': 'Liest vertrauliche Inhalte wie E-Mails, Dateien oder Chats.',
  'class.changes-own': 'Ändert die eigenen Daten einer Person.',
  'class.changes-private':
    'Ändert oder versendet vertrauliche Inhalte wie E-Mails, Dateien oder Chats.',
  'class.reads-many': 'Liest Daten über die einer einzelnen Person hinaus.',
  'class.changes-many': 'Ändert Daten über die einer einzelnen Person hinaus.',
  'class.app-reads': 'Liest eigenständig Daten der ganzen Organisation.',
  'class.app-changes': 'Ändert eigenständig Daten der ganzen Organisation.',
  'class.app-private':
    'Hat Zugriff auf vertrauliche Inhalte aller: E-Mails, Dateien, Chats oder Besprechungen.',
  'class.control': 'Lässt sich nutzen, um weitere Rechte zu erlangen.',
  'class.unknown': 'Unbekannt: bis zur Klärung als mächtig behandeln.',
};
