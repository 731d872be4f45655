import type { AllowsKey } from './en.ts';

export const de: Record<AllowsKey, string> = {
  everyone: 'Alle in der Organisation könnten die App nutzen, ohne noch einmal gefragt zu werden.',
  named:
    '{count, plural, one {Nur die eine ausgewählte Person oder Gruppe könnte die App nutzen.} other {Nur die # ausgewählten Personen oder Gruppen könnten die App nutzen.}}',
  'delegated.read': 'Von jeder Person, die sich anmeldet, könnte sie lesen: {list}.',
  'delegated.change': 'Von jeder Person, die sich anmeldet, könnte sie lesen und ändern: {list}.',
  'delegated.reachRead':
    'Überall, wo die jeweils angemeldete Person Zugriff hat, könnte sie lesen: {list}.',
  'delegated.reachChange':
    'Überall, wo die jeweils angemeldete Person Zugriff hat, könnte sie lesen und ändern: {list}.',
  'delegated.send': 'Sie könnte im Namen jeder Person, die sich anmeldet, Nachrichten senden.',
  'application.read':
    'Von allen in der Organisation, ohne dass jemand angemeldet ist, könnte sie lesen: {list}.',
  'application.change':
    'Von allen in der Organisation, ohne dass jemand angemeldet ist, könnte sie lesen und ändern: {list}.',
  'application.send': 'Sie könnte im Namen jeder Person in der Organisation Nachrichten senden.',
  limited: 'Nur wo jemand Zuständiges es erlaubt oder für selbst Angelegtes der App: {list}.',
  control: 'Sie könnte sich oder anderen weitere Rechte verschaffen.',
  namedButApplication:
    'Die Auswahl von Personen begrenzt nicht, was sie ohne Anmeldung tut: Das betrifft weiterhin alle.',
  offline: 'Sie behält diesen Zugriff auch in Abwesenheit, bis ihn jemand entzieht.',
  signInOnly: 'Sie erführe nur, wer sich anmeldet: Name, Adresse und Grunddaten.',
  unknown: 'Was diese erlauben, wissen wir nicht: {list}.',
  notSeen:
    'Welche Berechtigungen verlangt werden, war nicht zu sehen: Prüfen Sie den Zustimmungsdialog.',
};
