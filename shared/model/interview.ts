import { z } from 'zod'
import {
  idSchema,
  instantSchema,
  lineSchema,
  localDateTimeSchema,
  textSchema,
  zoneSchema,
} from './scalars.ts'

export const interviewKinds = ['phone', 'video', 'on-site', 'other'] as const
export const interviewKindSchema = z.enum(interviewKinds)
export type InterviewKind = z.infer<typeof interviewKindSchema>

/** The default duration in minutes: 30 by phone, otherwise 60. */
export const defaultDurationMinutes: Readonly<Record<InterviewKind, number>> = {
  phone: 30,
  video: 60,
  'on-site': 60,
  other: 60,
}

/** The longest interview in minutes: a week of trial days. */
export const DURATION_MAX = 7 * 24 * 60

/** One conversation on a card. It ended at `start` + `durationMinutes` (the rules' E) unless it did not happen. */
export const interviewSchema = z.object({
  id: idSchema,
  kind: interviewKindSchema,
  start: instantSchema,
  durationMinutes: z.int().min(1).max(DURATION_MAX),
  /** The zone in which the employer named the time. */
  zone: zoneSchema,
  /** The people of the card who take part. */
  personIds: z.array(idSchema),
  /** The first person named after the interview had nobody; their thank-you inherits the one to nobody in particular. */
  firstNamedId: idSchema.nullable(),
  status: z.enum(['planned', 'cancelled', 'did-not-happen']),
  /** The topics discussed; each may become a detail in a note. */
  topics: z.array(lineSchema),
  challenge: textSchema,
  strengths: textSchema,
  /** What the user learned from it, in their words. */
  learned: textSchema,
  location: lineSchema,
  /** When the user entered it; `debriefedAt` is when they last noted what happened in it. */
  recordedAt: instantSchema,
  debriefedAt: instantSchema.nullable(),
  /** When it was cancelled, or found not to have happened. */
  cancelledAt: instantSchema.nullable(),
  /** Entered by the user, recorded for a drop on Waiting, or imported. */
  source: z.enum(['user', 'drop', 'import']),
  // Room for the second edition of the rules: kept as they are until the rules read them.
  /** The start as wall time in `zone`, which stays when the rules of the zone change. */
  localStart: localDateTimeSchema.optional(),
  didNotHappen: z.enum(['they-did-not-call', 'they-called-it-off', 'user-could-not']).optional(),
})

export type Interview = Readonly<z.infer<typeof interviewSchema>>
