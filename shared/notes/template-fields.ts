/** The fields a template can insert as `{{name}}`, with a description for the template editor. */
const textFields = {
  greeting: 'How the note begins: “Dear Dr. Vogt”, “Hello Jane”',
  personName: 'Whom it goes to: “Jane Okafor”; “the hiring team” when nobody is named',
  company: 'The company',
  theRole: 'The role in a sentence: “the Lens designer role”; “the role” when it has no name',
  day: 'When you spoke: “today”, “yesterday”, “on Tuesday, 3 March”',
  conversation: 'What it was for them: “our call”, “our video call”, “our meeting”, “our conversation”',
  myConversation: 'What it was for others: “my call with Jane Okafor”',
  detail: 'One thing from the conversation: the first topic, else the challenge, else what you learned',
  learned: 'What you learned from it',
  challenge: 'The challenge they spoke of',
  strengths: 'The strengths they spoke of',
  points: 'Your first two selling points',
  promisedDay: 'The day they named: “Friday, 6 March”',
  appointmentDay: 'The day of the next interview',
  appointmentTime: 'The time of the next interview, in the zone it was named in',
  answerBy: 'The day by which they want your answer to their offer',
  yourName: 'Your name, from Settings',
} as const

/** The conditions a template can test with `{{#name}}…{{/name}}` or, negated, `{{^name}}…{{/name}}`. */
const flagFields = {
  hasPerson: 'Somebody is named',
  remote: 'You spoke by phone or video',
  onSite: 'You were there',
  hasLearned: 'You noted what you learned',
  hasStrengths: 'You noted their strengths',
  hasPoints: 'The card has selling points',
  pointsForChallenge: 'The card has selling points, and you noted a challenge that is not the detail already',
  pointsAlone: 'The card has selling points, and no challenge to tie them to',
  hasDecideBy: 'They named a day to decide by',
  hasCallOn: 'They named a day on which you may call',
  decideAhead: 'The day they decide by is still to come',
  callAhead: 'The day on which you may call is still to come',
  appointmentAhead: 'A next interview is scheduled',
  nothingAhead: 'Neither a day nor an interview is ahead',
  hasAnswerBy: 'They named a day to answer their offer by',
  hasYourName: 'Your name is in Settings',
} as const

type TextField = keyof typeof textFields
type FlagField = keyof typeof flagFields
/** The name of a field or condition. */
export type FieldName = TextField | FlagField

/** The values of all fields and conditions for one follow-up of one card. */
export type NoteFields = Readonly<Record<TextField, string> & Record<FlagField, boolean>>

/** Returns true if a template can insert a field of this name. */
export function isTextField(name: string): name is TextField {
  return Object.hasOwn(textFields, name)
}

/** Returns true if a template can test a condition of this name. */
export function isFlagField(name: string): name is FlagField {
  return Object.hasOwn(flagFields, name)
}
