import type { JustificationKey } from './en.ts';

export const fr: Record<JustificationKey, string> = {
  'question.what-for': 'À quoi vous servira l’application ?',
  'question.data': 'Avec quelles données travaillera-t-elle ?',
  'question.who': 'Qui l’utilisera ?',
  'question.until': 'Jusqu’à quand en aurez-vous besoin ?',
  'question.instead': 'Que feriez-vous sans elle ?',
  'question.ticket': 'Y a-t-il un ticket ou un demandeur ?',
  'hint.what-for': 'Par exemple : planifier des appels clients sans doublons',
  'hint.data': 'Par exemple : mon calendrier, pas mes e-mails',
  'hint.who': 'Par exemple : cinq personnes du service client',
  'hint.until': 'Par exemple : jusqu’à fin mars',
  'hint.instead': 'Par exemple : recopier les rendez-vous à la main',
  'hint.ticket': 'Par exemple : INC-12345',
  'line.what-for': 'Objectif : {answer}',
  'line.data': 'Données : {answer}',
  'line.who': 'Utilisateurs : {answer}',
  'line.until': 'Nécessaire jusqu’à : {answer}',
  'line.instead': 'Sans elle : {answer}',
  'line.ticket': 'Référence : {answer}',
  'missing.what-for': 'Dites à quoi elle vous servira : c’est le plus important.',
  'missing.data': 'Dites avec quelles données elle travaillera.',
  'missing.who': 'Dites qui l’utilisera.',
  'missing.until': 'Dites jusqu’à quand vous en aurez besoin.',
  'missing.instead': 'Dites ce que vous feriez sans elle.',
  'missing.ticket': 'Ajoutez un numéro de ticket ou le nom du demandeur, s’il existe.',
  'refusal.empty':
    'Écrivez une ou deux phrases, pour que la personne qui décide sache de quoi il s’agit.',
  'refusal.no-words':
    'Des signes ou des chiffres seuls ne disent pas à quoi cela sert. Une courte phrase suffit.',
  'refusal.keyboard':
    'On dirait des touches frappées au hasard. Une courte phrase avec vos mots vous aidera à obtenir un oui.',
  'refusal.repeated':
    'La même chose se répète. Dites une fois, en une courte phrase, à quoi cela sert.',
  'refusal.app-name':
    'Le nom de l’application figure déjà dans la demande. Ajoutez ce que vous voulez en faire.',
  'refusal.filler':
    'Cela pourrait se dire de n’importe quelle application. Que ferez-vous précisément avec celle-ci ?',
  'refusal.too-short':
    'C’est très court. Quelques mots de plus sur l’objectif vous éviteront une question en retour.',
  override: 'Envoyer tel quel',
  'meter.refused': 'Pas encore une justification',
  'meter.thin': 'Un début',
  'meter.fair': 'Bien : de quoi décider',
  'meter.strong': 'Très bien : plus rien à demander',
  'choice.who.me': 'Moi seul',
  'choice.who.team': 'Mon équipe',
  'choice.who.department': 'Mon service',
  'choice.until.always': 'Sur la durée',
  'choice.until.project': 'Jusqu’à la fin de ce projet',
  'choice.until.months': 'Pour les trois prochains mois',
  'choice.instead.by-hand': 'Le faire à la main',
  'choice.instead.nothing': 'Aucun outil approuvé ne le permet',
};
