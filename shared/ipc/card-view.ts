import { z } from 'zod'
import { cardSchema } from '../model/card.ts'
import { channelSchema } from '../model/person.ts'
import { idSchema, plainDateSchema } from '../model/scalars.ts'
import { stepSchema } from '../model/step-schema.ts'
import { toneSchema } from './board-view.ts'

/** A follow-up as the card drawer lists it. The times `…At` are in milliseconds since 1970 UTC. */
export const followUpViewSchema = z.object({
  key: z.string(),
  step: stepSchema,
  // Null if the follow-up belongs to no single card, has no recipient, or has no channel.
  cardId: idSchema.nullable(),
  personId: idSchema.nullable(),
  channel: channelSchema.nullable(),
  status: z.enum(['scheduled', 'open', 'overdue', 'done', 'skipped', 'snoozed', 'held', 'lapsed']),
  tone: toneSchema,
  /** For example "Check in with Marco Ruiz". */
  title: z.string(),
  /** For example "Tue 10 March, 9:00", "today" or "by 15:30". */
  dueText: z.string(),
  reason: z.string(),
  /** The letters of the sources in docs/rules.md that the reason cites. */
  sources: z.array(z.enum(['A', 'B', 'C', 'D', 'E', 'S'])),
  /** True if the note desk has a note or call sheet for the follow-up. */
  hasNote: z.boolean(),
  opensAt: z.number(),
  alertsAt: z.array(z.number()),
  /** Null if it has no due time. */
  dueAt: z.number().nullable(),
  /** Null if it never lapses. */
  lapsesAt: z.number().nullable(),
})

export type FollowUpView = Readonly<z.infer<typeof followUpViewSchema>>

/** A complete card with its follow-ups. */
export const cardViewSchema = z.object({
  /** When it was read, in milliseconds since 1970 UTC on the clock of the host. */
  readAt: z.number(),
  card: cardSchema,
  followUps: z.array(followUpViewSchema),
  /** The first day on which the app suggests to close the card as “No answer came”; null while an offer is open. */
  noAnswerFrom: plainDateSchema.nullable(),
  /** The public holidays of the card's country or region around this year; empty without a country. */
  holidays: z.array(plainDateSchema),
  /** The feedback that other employers gave with a rejection, newest first. */
  rejectionFeedback: z.array(z.object({ company: z.string(), text: z.string() })),
})

export type CardView = Readonly<z.infer<typeof cardViewSchema>>
