import type { JustificationKey } from './en.ts';

export const de: Record<JustificationKey, string> = {
  'question.what-for': 'Wofür brauchen Sie die App?',
  'question.data': 'Mit welchen Daten arbeitet sie?',
  'question.who': 'Wer wird sie benutzen?',
  'question.until': 'Bis wann brauchen Sie sie?',
  'question.instead': 'Was würden Sie ohne sie tun?',
  'question.ticket': 'Gibt es ein Ticket oder einen Auftraggeber?',
  'hint.what-for': 'Zum Beispiel: Kundentermine ohne Doppelbuchungen planen',
  'hint.data': 'Zum Beispiel: mein Kalender, keine E-Mails',
  'hint.who': 'Zum Beispiel: fünf Personen im Kundendienst',
  'hint.until': 'Zum Beispiel: bis Ende März',
  'hint.instead': 'Zum Beispiel: Termine von Hand übertragen',
  'hint.ticket': 'Zum Beispiel: INC-12345',
  'line.what-for': 'Zweck: {answer}',
  'line.data': 'Daten: {answer}',
  'line.who': 'Nutzer: {answer}',
  'line.until': 'Benötigt bis: {answer}',
  'line.instead': 'Ohne die App: {answer}',
  'line.ticket': 'Referenz: {answer}',
  'missing.what-for': 'Schreiben Sie, wofür Sie sie brauchen: Das zählt am meisten.',
  'missing.data': 'Schreiben Sie, mit welchen Daten sie arbeitet.',
  'missing.who': 'Schreiben Sie, wer sie benutzen wird.',
  'missing.until': 'Schreiben Sie, bis wann Sie sie brauchen.',
  'missing.instead': 'Schreiben Sie, was Sie ohne sie täten.',
  'missing.ticket': 'Ergänzen Sie eine Ticketnummer oder den Auftraggeber, falls vorhanden.',
  'refusal.empty':
    'Bitte schreiben Sie ein, zwei Sätze, damit die entscheidende Person weiß, worum es geht.',
  'refusal.no-words':
    'Zeichen und Zahlen allein sagen nicht, worum es geht. Ein kurzer Satz genügt.',
  'refusal.keyboard':
    'Das sieht nach zufälligen Tasten aus. Ein kurzer Satz in Ihren Worten hilft Ihnen zu einem Ja.',
  'refusal.repeated':
    'Hier wiederholt sich immer dasselbe. Bitte sagen Sie einmal kurz, wofür Sie es brauchen.',
  'refusal.app-name':
    'Der Name der App steht schon in der Anfrage. Bitte ergänzen Sie, was Sie damit tun möchten.',
  'refusal.filler': 'Das könnte man über jede App sagen. Was genau möchten Sie mit dieser tun?',
  'refusal.too-short':
    'Das ist sehr kurz. Ein paar Worte mehr zum Zweck ersparen Ihnen eine Rückfrage.',
  override: 'So senden, wie es ist',
  'meter.refused': 'Noch keine Begründung',
  'meter.thin': 'Ein Anfang',
  'meter.fair': 'Gut: Damit lässt sich entscheiden',
  'meter.strong': 'Sehr gut: Es bleibt nichts zu fragen',
  'choice.who.me': 'Nur ich',
  'choice.who.team': 'Mein Team',
  'choice.who.department': 'Meine Abteilung',
  'choice.until.always': 'Auf Dauer',
  'choice.until.project': 'Bis zum Ende dieses Projekts',
  'choice.until.months': 'Für die nächsten drei Monate',
  'choice.instead.by-hand': 'Von Hand erledigen',
  'choice.instead.nothing': 'Kein freigegebenes Werkzeug kann das',
};
