import type { WaitingKey } from './en.ts';

export const de: Record<WaitingKey, string> = {
  queued: 'Hier gespeichert und unterwegs; die Organisation hat die Anfrage noch nicht erhalten.',
  offline:
    'Hier gespeichert; sie wird automatisch gesendet, sobald wieder eine Verbindung besteht.',
  signInNeeded:
    'Hier gespeichert; melden Sie sich einmal bei Consent Desk an, damit sie gesendet werden kann.',
  localOnly:
    'Nur in diesem Browser gespeichert: Senden Sie die Nachricht an Ihre IT, da kein Desk verbunden ist.',
  refused: 'Sie konnte nicht zugestellt werden; öffnen Sie sie, um den Grund zu sehen.',
  workflowOff:
    'Ihre Organisation nimmt derzeit keine Anfragen an; niemand sieht sich diese Anfrage an.',
  noReviewer:
    'Es ist kein Prüfer benannt, daher kann niemand entscheiden; ein Administrator muss einen benennen.',
  noRole:
    'Prüfer sehen die Anfrage, aber keiner von ihnen hat die Verzeichnisrolle, die zum Genehmigen nötig ist.',
  yourAnswer: 'Ein Prüfer hat eine Rückfrage an Sie; bis zu Ihrer Antwort steht die Frist still.',
  yourAnswerBy:
    'Ein Prüfer wartet auf Ihre Antwort (noch {days, plural, =1 {ein Tag} other {# Tage}}); bis dahin steht die Frist still.',
  theirAnswer:
    'Es fehlt noch die Antwort von {name} auf eine Rückfrage; bis dahin steht die Frist still.',
  theirAnswerBy:
    'Es fehlt noch die Antwort von {name} auf eine Rückfrage (noch {days, plural, =1 {ein Tag} other {# Tage}}); bis dahin steht die Frist still.',
  claimedByYou: 'Sie haben die Anfrage übernommen; die Entscheidung liegt bei Ihnen.',
  claimed: '{name} hat die Anfrage übernommen und noch nicht entschieden.',
  claimedSoon:
    '{name} hat die Anfrage übernommen, doch sie läuft in {hours, plural, =1 {einer Stunde} other {# Stunden}} ab.',
  expiresSoon:
    'Noch hat niemand die Anfrage übernommen, und sie läuft in {hours, plural, =1 {einer Stunde} other {# Stunden}} ab.',
  openUntil:
    'Wartet auf die Entscheidung eines Prüfers; läuft in {days, plural, =1 {einem Tag} other {# Tagen}} ab.',
  open: 'Wartet auf die Entscheidung eines Prüfers.',
  claimedApproval:
    'Laut {name} ist die Anfrage genehmigt; melden Sie sich erneut an, um zu sehen, ob es klappt.',
  claimedApprovalBySomeone:
    'Laut einem Prüfer ist die Anfrage genehmigt; melden Sie sich erneut an, um zu sehen, ob es klappt.',
  approvedForOthers:
    '{name} hat sie nur für bestimmte Personen genehmigt, und Sie gehören nicht dazu; fragen Sie erneut an, wenn Sie die App auch brauchen.',
  approvedForOthersThem:
    '{name} hat sie nur für bestimmte Personen genehmigt, und {requester} gehört nicht dazu.',
  observed: 'Genehmigt: Die Zustimmung wurde nachweislich erteilt. Melden Sie sich erneut an.',
  verified: 'Genehmigt und im Verzeichnis geprüft. Melden Sie sich erneut an.',
  confirmed: 'Genehmigt, und die Anmeldung funktioniert.',
  stillBlocked:
    'Genehmigt, aber die Anmeldung wurde trotzdem abgelehnt; die Prüfer wurden informiert.',
  denied:
    '{name} hat die Anfrage abgelehnt; lesen Sie die Begründung, danach können Sie erneut fragen.',
  deniedBySomeone:
    'Die Anfrage wurde abgelehnt; lesen Sie die Begründung, danach können Sie erneut fragen.',
  blocked: '{name} hat diese App gesperrt; bis zur Entsperrung kann niemand sie anfragen.',
  blockedBySomeone: 'Diese App ist gesperrt; bis zur Entsperrung kann niemand sie anfragen.',
  expired:
    'Niemand hat rechtzeitig entschieden, daher ist die Anfrage abgelaufen; Sie können erneut fragen.',
  withdrawn: 'Die Anfrage wurde zurückgezogen, bevor jemand entschieden hat.',
};
