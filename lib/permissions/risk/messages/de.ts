import type { RiskReasonKey } from './en.ts';

export const de: Record<RiskReasonKey, string> = {
  'takes-control':
    'Könnte sich oder anderen weitere Rechte verschaffen, bis hin zur Kontrolle über die Organisation ({permissions}).',
  'abused-app':
    'Diese Client-ID steht auf einer öffentlichen Liste von Apps, die bei Angriffen benutzt wurden: {list}, Stand {date} ({url}). Dort stehen auch seriöse Produkte: Prüfen Sie, wer fragt.',
  'look-alike-name': 'Der Name sieht „{famous}“ zum Verwechseln ähnlich, ist aber nicht derselbe.',
  'application-permission':
    'Arbeitet ohne angemeldete Person und für die ganze Organisation ({permissions}).',
  'unverified-publisher': 'Microsoft hat nicht überprüft, wer diese App herausgibt.',
  'address-punycode':
    'Die Rücksprungadresse benutzt Zeichen, die einen anderen Namen vortäuschen können: {address}',
  'address-tunnel':
    'Die Rücksprungadresse ist ein Tunnel zum Rechner einer einzelnen Person: {address}',
  'hidden-characters': 'Der Name enthält unsichtbare Zeichen.',
  mail: 'Hat Zugriff auf Postfächer ({permissions}).',
  'address-http': 'Die Rücksprungadresse ist unverschlüsselt oder nicht lesbar: {address}',
  'address-ip': 'Die Rücksprungadresse ist eine nackte IP-Nummer statt eines Namens: {address}',
  files: 'Hat Zugriff auf Dateien, Notizen oder Websites ({permissions}).',
  write: 'Kann ändern, senden oder löschen, nicht nur lesen ({permissions}).',
  'same-name':
    'Trägt den Namen „{famous}“ ohne überprüften Herausgeber; die Client-ID gehört nicht zu den bekannten dieses Produkts.',
  'publisher-unknown':
    'Es ist nicht zu sehen, ob der Herausgeber überprüft ist. Unbekannt heißt nicht sicher.',
  chat: 'Hat Zugriff auf Chats, Kanäle, Anrufe oder Besprechungen ({permissions}).',
  'all-scope': 'Reicht über die eigenen Daten einer Person hinaus ({permissions}).',
  'address-cloud-host':
    'Die Rücksprungadresse liegt unter einem Cloud-Namen, den jeder mieten kann, nicht unter dem des Anbieters: {address}',
  'permissions-not-seen':
    'Welche Berechtigungen verlangt werden, war nicht zu sehen. Prüfen Sie sie im Zustimmungsdialog.',
  'unknown-permission':
    'Verlangt Berechtigungen, die wir nicht kennen ({permissions}). Unbekannt heißt nicht sicher.',
  'calendar-contacts': 'Hat Zugriff auf Kalender oder Kontakte ({permissions}).',
  'new-app': 'Neu hier: Weder über diese App noch über ihren Herausgeber wurde schon entschieden.',
  'address-localhost':
    'Die Antwort geht an ein Programm auf dem eigenen Rechner ({address}). Üblich bei installierten Apps, seltsam bei einer Web-App.',
  rare: 'Bisher hat hier nur eine Person danach gefragt.',
};
