import { z } from 'zod'
import { channelSchema } from './person.ts'
import { idSchema, instantSchema, plainDateSchema, textSchema } from './scalars.ts'

/** What the employer said back, prompted by a message or not. `courtesy` is a "thanks, got it". */
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
  ]),
  personId: idSchema.nullable(),
  channel: channelSchema.nullable(),
  /** When it arrived; `recordedAt` is when the user entered it. */
  at: instantSchema,
  recordedAt: instantSchema,
  note: textSchema,
})

export type Answer = Readonly<z.infer<typeof answerSchema>>
export type AnswerOutcome = Answer['outcome']
