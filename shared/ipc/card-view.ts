import { z } from 'zod'
import { cardSchema } from '../model/card.ts'
import { channelSchema } from '../model/person.ts'
import { idSchema, plainDateSchema } from '../model/scalars.ts'
import { stepSchema } from '../model/step-schema.ts'
import { toneSchema } from './board-view.ts'

/** A follow-up as a card lists it. Instants are milliseconds since 1970 UTC. */
export const followUpViewSchema = z.object({
  key: z.string(),
  step: stepSchema,
  cardId: idSchema.nullable(),
  personId: idSchema.nullable(),
  channel: channelSchema.nullable(),
  status: z.enum(['scheduled', 'open', 'overdue', 'done', 'skipped', 'snoozed', 'held', 'lapsed']),
  tone: toneSchema,
  /** "Check in with Marco Ruiz". */
  title: z.string(),
  /** "Tue 10 March, 9:00", "today", "by 15:30". */
  when: z.string(),
  reason: z.string(),
  sources: z.array(z.enum(['A', 'B', 'C', 'D', 'E', 'S'])),
  /** Whether the note desk has a text for it. */
  hasNote: z.boolean(),
  opensAt: z.number(),
  alertsAt: z.array(z.number()),
  dueAt: z.number().nullable(),
  lapsesAt: z.number().nullable(),
})

export type FollowUpView = Readonly<z.infer<typeof followUpViewSchema>>

/** One card whole, with what comes next on it. */
export const cardViewSchema = z.object({
  card: cardSchema,
  followUps: z.array(followUpViewSchema),
  /** The day from which “No answer came” can be chosen. */
  noAnswerFrom: plainDateSchema,
  /** The public holidays known for its country, around this year; none without a country. */
  holidays: z.array(plainDateSchema),
  /** What other employers said would have made the difference, the newest first. */
  lessons: z.array(z.object({ company: z.string(), text: z.string() })),
})

export type CardView = Readonly<z.infer<typeof cardViewSchema>>
