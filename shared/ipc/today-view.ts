import { z } from 'zod'
import { idSchema, plainDateSchema } from '../model/scalars.ts'
import { stepSchema } from '../model/step-schema.ts'

/** What the button of a line starts. */
const todayActionSchema = z.enum(['write', 'call', 'debrief', 'prepare', 'open', 'add'])
export type TodayAction = z.infer<typeof todayActionSchema>

/**
 * When something is due: "Overdue" or "By 11:00", with a second line such as "2 days", which may be empty.
 * It is `isUrgent` if it is overdue or due within hours; only that is red.
 */
const timingSchema = z.object({ when: z.string(), since: z.string(), isUrgent: z.boolean() })

/** One follow-up in Today. */
const todayLineSchema = timingSchema.extend({
  kind: z.literal('line'),
  /** The key of the follow-up. */
  key: z.string(),
  /** Null if the follow-up belongs to no single card. */
  cardId: idSchema.nullable(),
  step: stepSchema,
  /** True if it is overdue. */
  isLate: z.boolean(),
  /** What to do, for example "Check in with Marco Ruiz". */
  title: z.string(),
  /** The company; empty if the follow-up belongs to no single card. */
  company: z.string(),
  /** The name of the recipient for lists of people; empty if nobody is named. */
  person: z.string(),
  /** Why it is due; empty if it is days away. */
  reason: z.string(),
  action: todayActionSchema,
  /** True if somebody there may have replied: it is about a message to them. */
  canReply: z.boolean(),
})
export type TodayLine = Readonly<z.infer<typeof todayLineSchema>>

/** Follow-ups that have one cause or one person in common: "Tell 4 people about your offer". */
const todayGroupSchema = timingSchema.extend({
  kind: z.literal('group'),
  /** Stays the same while the group does, and differs from every key of a follow-up. */
  id: z.string(),
  isLate: z.boolean(),
  title: z.string(),
  /** The company, if all lines belong to one; otherwise empty. */
  company: z.string(),
  /** Who or what the lines are about: "Jane, Rui, Ana and Marco". */
  names: z.string(),
  action: todayActionSchema,
  lines: z.array(todayLineSchema),
})
export type TodayGroup = Readonly<z.infer<typeof todayGroupSchema>>

/** An interview that is ahead or under way. */
const todayInterviewSchema = timingSchema.extend({
  kind: z.literal('interview'),
  cardId: idSchema,
  interviewId: idSchema,
  startsAt: z.int(),
  endsAt: z.int(),
  /** Who it is with: "Maya Torres and Femi Adeyemi". */
  title: z.string(),
  company: z.string(),
  /** "Video, 45 min." or "Phone, 30 min. +44 7700 900123." */
  detail: z.string(),
  /** The address of the call; null if none is recorded. It begins with `http://` or `https://`. */
  joinLink: z.string().nullable(),
  /** The number to call or to expect; null if none is recorded. */
  number: z.string().nullable(),
  /** The key of the preparation, as long as it is not done; otherwise null. */
  prepareKey: z.string().nullable(),
})
export type TodayInterview = Readonly<z.infer<typeof todayInterviewSchema>>

const todayEntrySchema = z.discriminatedUnion('kind', [
  todayLineSchema,
  todayGroupSchema,
  todayInterviewSchema,
])
export type TodayEntry = Readonly<z.infer<typeof todayEntrySchema>>

/** A card on which it is the employer's turn. The board's card has its people and its days. */
const waitingLineSchema = z.object({
  cardId: idSchema,
  /** The key of the follow-up that comes next. */
  key: z.string(),
  /** When it is the user's turn: "Check in on Friday."; empty if the text of the card says so. */
  turn: z.string(),
})
export type WaitingLine = Readonly<z.infer<typeof waitingLineSchema>>

/** A follow-up that the user has snoozed. */
const snoozedLineSchema = todayLineSchema.extend({ until: z.string() })
export type SnoozedLine = Readonly<z.infer<typeof snoozedLineSchema>>

/** Everything that Today shows besides the date and the proposals. Each list is limited. */
export const todayViewSchema = z.object({
  /** Overdue, or due within hours; an interview from shortly before its start on. */
  now: z.array(todayEntrySchema),
  /** The rest of what is due, and of what today still brings: interviews first. */
  today: z.array(todayEntrySchema),
  /** The six days after today. */
  week: z.array(todayEntrySchema),
  /** The follow-ups in `now`, in `today` and their groups, plus those beyond the limit. */
  urgentCount: z.int().min(0),
  dueCount: z.int().min(0),
  /** The interviews of today that are not over. */
  interviewCount: z.int().min(0),
  snoozed: z.array(snoozedLineSchema),
  waiting: z.array(waitingLineSchema),
  waitingCount: z.int().min(0),
  /** The applications without an interview or an answer: how many, and the age of the oldest in days. */
  applications: z.object({ count: z.int().min(0), oldestDays: z.int().min(0) }),
  /** The days on which the user is away, from now on: "Fri 6 to Sun 8 November". */
  away: z.array(z.string()),
  /** What comes next, for an empty Today: "Prepare for your call at Quill, tomorrow at 18:00"; null if nothing does. */
  next: z.string().nullable(),
  /** The moment of "this evening", and the day of "next week", for a snooze. */
  eveningAt: z.int(),
  nextWeek: plainDateSchema,
})

/** Everything that Today shows besides the date and the proposals. */
export type TodayView = Readonly<z.infer<typeof todayViewSchema>>
