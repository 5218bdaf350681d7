import { z } from 'zod'
import { idSchema, instantSchema, lineSchema, textSchema, zoneSchema } from './scalars.ts'

export const interviewKinds = ['phone', 'video', 'on-site', 'other'] as const
export const interviewKindSchema = z.enum(interviewKinds)
export type InterviewKind = z.infer<typeof interviewKindSchema>

/** How long a conversation lasts when nobody said: 30 minutes by phone, else 60. */
export const defaultDurationMinutes: Readonly<Record<InterviewKind, number>> = {
  phone: 30,
  video: 60,
  'on-site': 60,
  other: 60,
}

/** Longest interview, in minutes: a week of trial days. */
export const DURATION_MAX = 7 * 24 * 60

/** One conversation on a card. It ended at `start` + `durationMinutes` (the rules' E) unless it did not happen. */
export const interviewSchema = z.object({
  id: idSchema,
  kind: interviewKindSchema,
  start: instantSchema,
  durationMinutes: z.int().min(1).max(DURATION_MAX),
  /** The zone in which the employer named the time. */
  zone: zoneSchema,
  /** People of the card who were, or will be, in it. */
  personIds: z.array(idSchema),
  /** The first person named after the interview stood without anyone: their thank-you inherits the unnamed one. */
  firstNamedId: idSchema.nullable(),
  status: z.enum(['planned', 'cancelled', 'did-not-happen']),
  /** What was spoken of; each becomes a detail for the note. */
  topics: z.array(lineSchema),
  challenge: textSchema,
  strengths: textSchema,
  /** What the user learned from it, in their words. */
  learned: textSchema,
  location: lineSchema,
  /** When the user entered it, and when they last told what had happened in it. */
  recordedAt: instantSchema,
  debriefedAt: instantSchema.nullable(),
  /** When it was called off, or found not to have happened. */
  cancelledAt: instantSchema.nullable(),
  /** Entered by the user, recorded by the board for a drop on Waiting, or imported. */
  source: z.enum(['user', 'drop', 'import']),
})

export type Interview = Readonly<z.infer<typeof interviewSchema>>
