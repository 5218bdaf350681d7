import { z } from 'zod'
import {
  idSchema,
  instantSchema,
  lineSchema,
  localDateTimeSchema,
  textSchema,
  zoneSchema,
} from './scalars.ts'

/** Every kind of interview. */
export const interviewKinds = ['phone', 'video', 'on-site', 'other'] as const

/** Validates a kind of interview. */
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

/**
 * An interview: one conversation on a card. It ends `durationMinutes` after `start`; docs/rules.md calls this
 * moment E.
 */
export const interviewSchema = z.object({
  id: idSchema,
  kind: interviewKindSchema,
  start: instantSchema,
  durationMinutes: z.int().min(1).max(DURATION_MAX),
  /** The zone in which the employer named the time. */
  zone: zoneSchema,
  /** The people of the card who take part. */
  personIds: z.array(idSchema),
  /**
   * The first person who was named after the interview had no participants; null if somebody was named from
   * the start, or nobody is yet. A thank-you that was sent while nobody was named counts as this person's.
   */
  firstNamedId: idSchema.nullable(),
  status: z.enum(['planned', 'cancelled', 'did-not-happen']),
  /** The topics discussed. A note may mention each of them. */
  topics: z.array(lineSchema),
  challenge: textSchema,
  strengths: textSchema,
  /** What the user learned in the interview, in their own words. */
  learned: textSchema,
  location: lineSchema,
  /** When the user entered the interview or its present time. */
  recordedAt: instantSchema,
  /** When the user last saved the slip about the interview; null if they have not. */
  debriefedAt: instantSchema.nullable(),
  /** When the user recorded that it was cancelled or did not happen; null if it is planned or took place. */
  cancelledAt: instantSchema.nullable(),
  /** Who added the interview: the user, the app when a card was dropped on Waiting, or an import. */
  source: z.enum(['user', 'drop', 'import']),
  // Fields of the second edition of the rules (docs/rules.md). They are stored, but no code reads them yet.
  /**
   * The start as local time in `zone`. Unlike `start`, it stays correct if the country changes its clock
   * rules.
   */
  localStart: localDateTimeSchema.optional(),
  didNotHappen: z.enum(['they-did-not-call', 'they-called-it-off', 'user-could-not']).optional(),
})

export type Interview = Readonly<z.infer<typeof interviewSchema>>
