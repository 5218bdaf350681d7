/** The fields a template can insert as `{{name}}`, with a description for the template editor. */
const textFields = {
  greeting: 'How the note begins: “Hi Jane”, “Dear Dr. Vogt”',
  closing: 'How it ends: “Best”, “Kind regards”',
  signature: 'Your name under it, and in an email your signature: “Robin”, “Robin Hale”',
  yourName: 'Your name, from Settings',
  personName: 'Who it goes to: “Jane Okafor”; “the hiring team” if nobody is named',
  shortName: 'Who it goes to, in short: “Jane”, “Dr. Vogt”',
  hello: 'How a call begins: “Hi Jane”, “Hello Dr. Vogt”',
  askFor: 'Who to ask for on the phone, with the number',
  company: 'The company',
  theRole: 'The role in a sentence: “the Lens designer role”; “the role” if it has no name',
  day: 'When you spoke: “today”, “on Tuesday”, “last week”, “on 3 March”',
  month: 'When you spoke: “in March”',
  conversation: 'What it was: “our call”, “our meeting”; “the interview” for someone who wasn’t there',
  spokenNoun: 'What it was: “call”, “meeting”, “conversation”',
  colleagues: 'The others you spoke with: “Tom”, “Tom and Inês”',
  myConversation: 'What it was for others: “my interview with Jane”',
  remark: 'What they talked about, after “what you said about”',
  heard: 'The same after “it helped to hear”: “about the night shifts”, “how the team works”',
  thought: 'Your own thought on it, a sentence by itself: “We had the same problem at Lantern.”',
  topic: 'What anybody there talked about',
  bring: 'What you would bring, after “I’d bring”',
  promisedDay: 'The day they named last: “Friday”, “Friday the 16th”',
  onPromisedDay: 'The same with its preposition: “on Friday”, “today”',
  whoNamed: 'Who named it: “You”, “Jane”, “They”',
  whoMid: 'The same within a sentence: “you”, “Jane”, “they”',
  whoHad: 'The same with “had”: “You’d”, “Jane had”',
  deciders: 'Who decides: “you”; “they” for an agency',
  appointment: 'The next interview: “on Thursday at 10:30”',
  appointmentAt: 'The same without its preposition: “Thursday at 10:30”',
  appointmentDay: 'The day of the next interview: “Thursday”',
  appointmentOn: 'The same with its preposition: “on Thursday”, “tomorrow”',
  appointmentTime: 'The time of the next interview, in the zone it was named in',
  nextNoun: 'What the next interview is: “call”, “meeting”, “conversation”',
  missedWhen: 'When the interview would have been: “today at 15:00”',
  missedFor: 'The same without its preposition: “today at 15:00”',
  missedNoun: 'What it would have been: “call”, “meeting”, “conversation”',
  answeredOn: 'When they last answered: “on Tuesday”',
  appliedWhen: 'When you applied: “on Monday”, “last week”, “on 2 March”',
  iWill: 'What you promised, after “I’ll”: “send you the portfolio tomorrow”',
  promisedThing: 'What you promised to send: “the portfolio”',
  promisedTitle: 'The same at the beginning of a line: “The portfolio”',
  answerBy: 'The day by which an offer is to be answered',
  laterDay: 'A week after it',
  tooLateBy: 'How long after that day they decide: “a day”, “two days”, “a week”',
  openPoints: 'What the card does not know of the offer: “the start date and the pay”',
  startsOn: 'When the job starts: “on 1 July”',
  detail:
    'One thing from the conversation: the first topic, otherwise the challenge, otherwise what you learned',
  learned: 'What you learned from it',
  challenge: 'The challenge they talked about',
  strengths: 'What they’re good at',
  points: 'Your first two strengths',
} as const

/** The conditions a template can test with `{{#name}}…{{/name}}` or, negated, `{{^name}}…{{/name}}`. */
const flagFields = {
  hasPerson: 'Someone is named',
  hasYourName: 'Your name or signature is in Settings',
  hasConversation: 'A conversation took place',
  tookPart: 'The reader was in it',
  remote: 'You spoke by phone or video',
  onSite: 'You were there',
  inPerson: 'The reader met you there',
  hasRemark: 'They said something worth coming back to, and you haven’t written it to them yet',
  hasThought: 'You noted a thought of your own on it, too',
  remarkAlone: 'They said something worth coming back to, and you noted no thought on it',
  hasTopic: 'Someone at the company did',
  hasBring: 'You’d bring something they haven’t read yet',
  hasIWill: 'You promised them something you haven’t done yet',
  hasThing: 'You promised to send something',
  hasColleagues: 'You spoke with others besides the reader',
  hasDecideBy: 'They named a day they’ll get back by',
  hasCallOn: 'They named a day when you can follow up',
  decideAhead: 'The day they’ll get back by is ahead',
  callAhead: 'The day when you can follow up is ahead, and you have a number',
  writeAhead: 'The day when you can follow up is ahead, and you have no number',
  contactAhead: 'The day when you can follow up with a colleague of theirs is ahead',
  noNextStep: 'No day was named and no interview is ahead',
  appointmentAhead: 'A next interview is scheduled',
  appointmentInTime: 'The next interview is before the other offer is to be answered',
  appointmentAfter: 'The next interview is after the other offer is to be answered',
  nothingAhead: 'Neither a day nor an interview is ahead',
  askNewDate: 'The day they named has passed',
  askOnLeave: 'The day when you can follow up has come',
  askEarly: 'The day when you can follow up is ahead',
  askStill: 'The day they named is ahead',
  askTiming: 'They’ve named no day that still counts',
  missedAhead: 'The interview that will not happen is still ahead',
  isUndecided: 'They last said that nothing was decided yet',
  hasAnswerBy: 'There is a day to answer the offer by',
  decideInTime: 'They decide before the other offer is to be answered',
  decideLater: 'They do not, or nobody knows',
  decideAfter: 'They decide after the other offer is to be answered',
  decideUnknown: 'Nobody knows whether they decide before or after it',
  pointsForCall: 'The card lacks facts of the offer, and no time to talk is agreed',
  pointsForAgreedCall: 'The card lacks facts of the offer, and a time to talk is agreed',
  hasStart: 'The day on which the job starts is known',
  gaveReason: 'They said why they turned you down',
  unthanked: 'They have not been thanked for the conversation',
  hasAccepted: 'You accepted another job',
  isFirstRound: 'It is the first note of its kind',
  signsMessage: 'It goes as a text message, and your name is in Settings',
  hasLearned: 'You noted what you learned',
  hasStrengths: 'You noted their strengths',
  hasPoints: 'The card has strengths',
  pointsForChallenge: 'The card has strengths, and you noted a challenge other than the detail',
  pointsAlone: 'The card has strengths, and no challenge to tie them to',
} as const

export type TextField = keyof typeof textFields
export type FlagField = keyof typeof flagFields
/** The name of a field or condition. */
export type FieldName = TextField | FlagField

/** The values of all fields and conditions for one follow-up of one card. */
export type NoteFields = Readonly<Record<TextField, string> & Record<FlagField, boolean>>

/** The names of the fields that a template can insert. */
export const fieldNames = Object.keys(textFields) as readonly TextField[]

/** The names of the conditions that a template can test. */
export const conditionNames = Object.keys(flagFields) as readonly FlagField[]

/** Describes what a field gives, or when a condition is true. */
export function describeField(name: FieldName): string {
  return isTextField(name) ? textFields[name] : flagFields[name]
}

/** Returns true if a template can insert a field of this name. */
export function isTextField(name: string): name is TextField {
  return Object.hasOwn(textFields, name)
}

/** Returns true if a template can test a condition of this name. */
export function isFlagField(name: string): name is FlagField {
  return Object.hasOwn(flagFields, name)
}
