import { z } from 'zod'
import { followUpKeySchema, idSchema, instantSchema, lineSchema } from './scalars.ts'
import { stepSchema } from './step-schema.ts'

/**
 * One alert that fired: the ledger's unit, and one line of the inbox. Written before anything is shown, so that no
 * alert is ever given twice; several planned alerts of one follow-up that were missed together share one `firedAt`.
 */
export const alertEntrySchema = z.object({
  id: idSchema,
  /** Key of the follow-up. */
  key: followUpKeySchema,
  /** Which of the follow-up's alerts: `first`, `again`, … */
  alert: z.string().min(1).max(40),
  /** The fact the alert counted from; only another fact, and a later time, lets it fire again. */
  basis: z.string().max(400),
  plannedFor: instantSchema,
  firedAt: instantSchema,
  cardId: idSchema.nullable(),
  step: stepSchema,
  /** What the alert said, kept because the card may change. */
  title: lineSchema,
  readAt: instantSchema.nullable(),
  /** When the notification was handed over; null when a crash came between, and it is to be given again. */
  deliveredAt: instantSchema.nullable(),
})

export type AlertEntry = Readonly<z.infer<typeof alertEntrySchema>>
