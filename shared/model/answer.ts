import { z } from 'zod'
import { channelSchema } from './person.ts'
import { idSchema, instantSchema, plainDateSchema, textSchema } from './scalars.ts'

/**
 * An answer: something the employer said, in response to a message or unprompted.
 *
 * - `no-decision`: they have not decided yet, and named no date
 * - `new-date`: they will decide by a date
 * - `call-on`: the user may call on a date
 * - `next-interview`: they invite the user to another interview
 * - `rejected`: they turned the user down
 * - `offer`: they made an offer
 * - `out-of-office`: a machine said that they are away until a date; it names no day for a decision
 * - `courtesy`: they only acknowledged a message, as with "Thanks, got it"
 */
export const answerSchema = z.object({
  id: idSchema,
  outcome: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('no-decision') }),
    z.object({ kind: z.literal('new-date'), date: plainDateSchema }),
    z.object({ kind: z.literal('call-on'), date: plainDateSchema }),
    z.object({ kind: z.literal('next-interview') }),
    z.object({ kind: z.literal('rejected') }),
    z.object({ kind: z.literal('offer') }),
    z.object({ kind: z.literal('courtesy') }),
    z.object({ kind: z.literal('out-of-office'), date: plainDateSchema }),
  ]),
  /** Who gave the answer, and on which channel; each is null if the user did not say. */
  personId: idSchema.nullable(),
  channel: channelSchema.nullable(),
  /** When the answer came; `recordedAt` is when the user entered it. */
  at: instantSchema,
  recordedAt: instantSchema,
  note: textSchema,
})

export type Answer = Readonly<z.infer<typeof answerSchema>>
/** What an answer said: its kind, with the day that it named if there is one. */
export type AnswerOutcome = Answer['outcome']
