import { z } from 'zod'
import { idSchema, instantSchema, lineSchema, plainDateSchema } from './scalars.ts'

/**
 * An offer and the seven details worth recording, which come from source D in docs/rules.md. An empty text
 * means "not known yet".
 */
export const offerSchema = z.object({
  id: idSchema,
  /** Who made the offer; null if that is not known. */
  personId: idSchema.nullable(),
  /** When they made the offer; `recordedAt` is when the user entered it. */
  at: instantSchema,
  recordedAt: instantSchema,
  /** The last day to answer the offer; null if they named none. */
  answerBy: plainDateSchema.nullable(),
  startDate: lineSchema,
  department: lineSchema,
  location: lineSchema,
  dressCode: lineSchema,
  pay: lineSchema,
  contract: lineSchema,
  discussAt: lineSchema,
  /** When they took the offer back; null if the offer is open. */
  withdrawnAt: instantSchema.nullable(),
})

export type Offer = Readonly<z.infer<typeof offerSchema>>
