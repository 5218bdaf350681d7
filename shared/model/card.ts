import { z } from 'zod'
import { answerSchema } from './answer.ts'
import { closingSchema } from './closing.ts'
import { followUpActionSchema } from './follow-up-action.ts'
import { interviewSchema } from './interview.ts'
import { logEntrySchema } from './log-entry.ts'
import { noteChoiceSchema } from './note-choice.ts'
import { offerSchema } from './offer.ts'
import { personSchema } from './person.ts'
import { ownPromiseSchema, theirPromiseSchema } from './promise.ts'
import {
  countrySchema,
  followUpKeySchema,
  idSchema,
  instantSchema,
  lineSchema,
  PATH_MAX,
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

/** Validates where the work is done. */
export const workModeSchema = z.enum(['remote', 'hybrid', 'on-site'])
export type WorkMode = z.infer<typeof workModeSchema>

/** A draft: a note that the user has begun and not sent. `key` is the key of its follow-up. */
const draftSchema = z.object({
  key: followUpKeySchema,
  subject: lineSchema,
  body: textSchema,
  savedAt: instantSchema,
})

/** The findings of the note check that the user has dismissed for the note of one follow-up, by their ids. */
const dismissedFindingsSchema = z.object({ key: followUpKeySchema, findings: z.array(lineSchema) })

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
  /** The day on which the application went out; the day on which the card was added if it is missing. */
  appliedOn: plainDateSchema.optional(),
  /** The agency through which the application goes; the employer is then its client. */
  agency: lineSchema.optional(),
  /** The region within the country, for its public holidays. */
  region: regionSchema.optional(),
  /** Messages and calls that no follow-up asked for. */
  messages: z.array(sentMessageSchema).optional(),
  /** What the user has dismissed in notes that have not been sent. */
  dismissedFindings: z.array(dismissedFindingsSchema).optional(),
  /** What the user would bring to the job, each in words that fit “I'd bring …”. */
  wouldBring: z.array(lineSchema).optional(),
  /** The texts that the user chose for notes, by the keys of their follow-ups. */
  noteChoices: z.array(noteChoiceSchema).optional(),
  /** When the card was put away with its search; missing for a card of the search under way. */
  archivedAt: instantSchema.optional(),
  /** The pay that the user asked for or they named, and the range in the posting. */
  pay: lineSchema.optional(),
  payRange: lineSchema.optional(),
  /** Where the user found the job: a site, or somebody who told them. */
  source: lineSchema.optional(),
  /** Where the work is done; missing if the user did not say. */
  workMode: workModeSchema.optional(),
  /** The name of the CV that went out, and its absolute path on the machine on which it was noted. */
  cvSent: lineSchema.optional(),
  cvPath: z.string().max(PATH_MAX).optional(),
  /** The user's own words for the card. No two differ only in case or accents. */
  tags: z.array(lineSchema).optional(),
  /** True if the user marked the card with a star; missing otherwise. */
  isStarred: z.boolean().optional(),
})

export type Card = Readonly<z.infer<typeof cardSchema>>
