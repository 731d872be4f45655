/** The questions, the text made of the answers, and kind words about what is missing. English is the source. */
export const en = {
  'question.what-for': 'What do you need the app for?',
  'question.data': 'Which data will it work with?',
  'question.who': 'Who will use it?',
  'question.until': 'Until when do you need it?',
  'question.instead': 'What would you do without it?',
  'question.ticket': 'Is there a ticket or a person who asked for it?',
  'hint.what-for': 'For example: schedule customer calls without double bookings',
  'hint.data': 'For example: my calendar, no mail',
  'hint.who': 'For example: five people in customer service',
  'hint.until': 'For example: until the end of March',
  'hint.instead': 'For example: copy appointments by hand',
  'hint.ticket': 'For example: INC-12345',
  'line.what-for': 'Purpose: {answer}',
  'line.data': 'Data: {answer}',
  'line.who': 'Users: {answer}',
  'line.until': 'Needed until: {answer}',
  'line.instead': 'Without it: {answer}',
  'line.ticket': 'Reference: {answer}',
  'missing.what-for': 'Say what you need it for: this matters most.',
  'missing.data': 'Say which data it will work with.',
  'missing.who': 'Say who will use it.',
  'missing.until': 'Say until when you need it.',
  'missing.instead': 'Say what you would do without it.',
  'missing.ticket': 'Add a ticket number or who asked, if there is one.',
  'refusal.empty':
    'Please write a sentence or two, so that the person who decides knows what it is for.',
  'refusal.no-words':
    'Signs and numbers alone do not say what it is for. A short sentence is enough.',
  'refusal.keyboard':
    'This looks like keys pressed at random. A short sentence in your own words helps you get a yes.',
  'refusal.repeated':
    'The same is repeated over and over. Please say once, in a short sentence, what it is for.',
  'refusal.app-name':
    'The name of the app is already in the request. Please add what you want to do with it.',
  'refusal.filler': 'This could be said of any app. What exactly will you do with this one?',
  'refusal.too-short':
    'That is very short. A few more words about the purpose will save you a question back.',
  override: 'Send it as it is',
  'meter.refused': 'Not yet a reason',
  'meter.thin': 'A start',
  'meter.fair': 'Good: a reviewer can work with this',
  'meter.strong': 'Very good: nothing left to ask',
  'choice.who.me': 'Only me',
  'choice.who.team': 'My team',
  'choice.who.department': 'My department',
  'choice.until.always': 'For the long run',
  'choice.until.project': 'Until the end of this project',
  'choice.until.months': 'For the next three months',
  'choice.instead.by-hand': 'Do it by hand',
  'choice.instead.nothing': 'None of the approved tools does this',
} as const;

export type JustificationKey = keyof typeof en;
