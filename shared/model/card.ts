import { z } from 'zod'
import { answerSchema } from './answer.ts'
import { closingSchema } from './closing.ts'
import { followUpActionSchema } from './follow-up-action.ts'
import { interviewSchema } from './interview.ts'
import { logEntrySchema } from './log-entry.ts'
import { offerSchema } from './offer.ts'
import { personSchema } from './person.ts'
import { ownPromiseSchema, theirPromiseSchema } from './promise.ts'
import {
  countrySchema,
  followUpKeySchema,
  idSchema,
  instantSchema,
  lineSchema,
  plainDateSchema,
  regionSchema,
  textSchema,
  zoneSchema,
} from './scalars.ts'
import { sentMessageSchema } from './sent-message.ts'
import { stageSchema } from './stage-schema.ts'

/**
 * How soon the first check-in comes: `standard` is day 7, and `assertive` is a call three days after the
 * thank-you (source E in docs/rules.md).
 */
const paces = ['standard', 'assertive'] as const

/** Validates a pace. */
export const paceSchema = z.enum(paces)

/** A draft: a note that the user has begun and not sent. `key` is the key of its follow-up. */
const draftSchema = z.object({
  key: followUpKeySchema,
  subject: lineSchema,
  body: textSchema,
  savedAt: instantSchema,
})

export type Draft = Readonly<z.infer<typeof draftSchema>>

/** One application at one employer for one role, with everything that happened on it. */
export const cardSchema = z.object({
  id: idSchema,
  company: lineSchema.min(1),
  role: lineSchema,
  stage: stageSchema,
  /** The position within the column: a fractional index, which is text that sorts by code unit. */
  rank: z.string().min(1).max(200),
  addedAt: instantSchema,
  /** When the card entered its current stage. */
  stageSince: instantSchema,
  link: z.string().max(2000),
  posting: textSchema,
  notes: textSchema,
  pace: paceSchema,
  /** The country of the public holidays; null if the user chose none, and then only weekends are free. */
  country: countrySchema.nullable(),
  /** The employer's time zone; null means the user's. */
  zone: zoneSchema.nullable(),
  sellingPoints: z.array(lineSchema),
  people: z.array(personSchema),
  interviews: z.array(interviewSchema),
  theirPromises: z.array(theirPromiseSchema),
  ownPromises: z.array(ownPromiseSchema),
  answers: z.array(answerSchema),
  offers: z.array(offerSchema),
  /** Why the card was closed; null if it is open. */
  closing: closingSchema.nullable(),
  actions: z.array(followUpActionSchema),
  drafts: z.array(draftSchema),
  log: z.array(logEntrySchema),
  // Fields of the second edition of the rules (docs/rules.md). They are stored, but no code reads them yet.
  appliedOn: plainDateSchema.optional(),
  agency: lineSchema.optional(),
  region: regionSchema.optional(),
  tags: z.array(lineSchema).optional(),
  isStarred: z.boolean().optional(),
  cvSent: lineSchema.optional(),
  messages: z.array(sentMessageSchema).optional(),
})

export type Card = Readonly<z.infer<typeof cardSchema>>
