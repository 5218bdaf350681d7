import { z } from 'zod'
import { idSchema, instantSchema, lineSchema, plainDateSchema } from './scalars.ts'

/**
 * A promise by the employer about timing: a date by which they decide, a day on which to call, or no date.
 */
export const theirPromiseSchema = z.object({
  id: idSchema,
  interviewId: idSchema,
  /** The person who promised it; null if that is not known. */
  personId: idSchema.nullable(),
  recordedAt: instantSchema,
  terms: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('decide-by'), date: plainDateSchema }),
    z.object({ kind: z.literal('call-on'), date: plainDateSchema }),
    /** `theyCall` is true if they said that they will get in touch, without a day. */
    z.object({ kind: z.literal('no-date'), theyCall: z.boolean().optional() }),
  ]),
})

export type TheirPromise = Readonly<z.infer<typeof theirPromiseSchema>>
/** The terms of an employer's promise: what was promised, and for which day if one was named. */
export type PromiseTerms = TheirPromise['terms']

/** Something the user promised to do, such as "I'll send you my portfolio". */
export const ownPromiseSchema = z.object({
  id: idSchema,
  text: lineSchema.min(1),
  /** The person to whom it was promised and the interview in which it was; each is null if unknown. */
  personId: idSchema.nullable(),
  interviewId: idSchema.nullable(),
  /** The day for which it was promised; null if the user only said "soon". */
  date: plainDateSchema.nullable(),
  recordedAt: instantSchema,
})

export type OwnPromise = Readonly<z.infer<typeof ownPromiseSchema>>
