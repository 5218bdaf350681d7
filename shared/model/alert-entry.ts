import { z } from 'zod'
import { followUpKeySchema, idSchema, instantSchema, lineSchema } from './scalars.ts'
import { stepSchema } from './step-schema.ts'

/**
 * One alert that fired: an entry of the ledger and a line of the inbox. It is written before anything is shown, so that
 * no alert is delivered twice. Planned alerts of one follow-up that were missed together share one `firedAt`.
 */
export const alertEntrySchema = z.object({
  id: idSchema,
  /** Key of the follow-up. */
  key: followUpKeySchema,
  /** Which of the follow-up's alerts: `first`, `again`, … */
  alert: z.string().min(1).max(40),
  /** The fact the alert counted from. Only another fact and a later time let it fire again. */
  basis: z.string().max(400),
  plannedFor: instantSchema,
  firedAt: instantSchema,
  cardId: idSchema.nullable(),
  step: stepSchema,
  /** The alert's title, stored because the card may change. */
  title: lineSchema,
  readAt: instantSchema.nullable(),
  /** When the notification was shown; null if a crash came first, in which case it is shown again. */
  deliveredAt: instantSchema.nullable(),
})

export type AlertEntry = Readonly<z.infer<typeof alertEntrySchema>>
