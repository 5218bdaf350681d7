import { z } from 'zod'
import {
  idSchema,
  instantSchema,
  lineSchema,
  localDateTimeSchema,
  textSchema,
  zoneSchema,
} from './scalars.ts'

/** Every reason why an interview did not happen. */
export const missedReasons = ['they-did-not-call', 'they-called-it-off', 'user-could-not'] as const
export type MissedReason = (typeof missedReasons)[number]

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
 * A remark: what somebody talked about, in words that fit after “what you said about”. `personId` is
 * null if the user did not say whose it was. `text` is empty if only a thought was noted.
 */
const remarkSchema = z.object({
  personId: idSchema.nullable(),
  text: lineSchema,
  /** The user's own thought on it, as a sentence that a note puts after it; missing if none was noted. */
  thought: lineSchema.optional(),
})

export type Remark = Readonly<z.infer<typeof remarkSchema>>

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
  /**
   * The start as local time in `zone`, stored for what is ahead. Unlike `start`, it stays correct if the
   * country changes its clock rules; `start` is then computed from it when the workspace is loaded.
   */
  localStart: localDateTimeSchema.optional(),
  /** What people said that the user wants to come back to; missing if nothing was noted that way. */
  remarks: z.array(remarkSchema).optional(),
  /** Why it did not happen; missing if it is planned, took place, or was recorded without a reason. */
  didNotHappen: z.enum(missedReasons).optional(),
})

export type Interview = Readonly<z.infer<typeof interviewSchema>>
