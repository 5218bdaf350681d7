import { z } from 'zod'
import { idSchema, instantSchema, lineSchema, plainDateSchema } from './scalars.ts'

/** An offer and the seven details worth recording (D). An empty text means "not known yet". */
export const offerSchema = z.object({
  id: idSchema,
  personId: idSchema.nullable(),
  at: instantSchema,
  recordedAt: instantSchema,
  answerBy: plainDateSchema.nullable(),
  startDate: lineSchema,
  department: lineSchema,
  location: lineSchema,
  dressCode: lineSchema,
  pay: lineSchema,
  contract: lineSchema,
  discussAt: lineSchema,
  /** When they withdrew it; the card then waits again or is closed. */
  withdrawnAt: instantSchema.nullable(),
})

export type Offer = Readonly<z.infer<typeof offerSchema>>
