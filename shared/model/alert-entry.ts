import { z } from 'zod'
import { followUpKeySchema, idSchema, instantSchema, lineSchema } from './scalars.ts'
import { stepSchema } from './step-schema.ts'

/**
 * One alert that fired: an entry of the alert ledger and a line of the inbox. It is stored before anything is
 * shown, so that no alert is delivered twice. If several alerts of one follow-up were missed, they have the
 * same `firedAt`.
 */
export const alertEntrySchema = z.object({
  id: idSchema,
  /** The key of the follow-up. */
  key: followUpKeySchema,
  /** The name of the alert among those of its follow-up: `first`, `again`, … */
  alert: z.string().min(1).max(40),
  /** The fact the alert counted from, as text. It fires again only for another fact and at a later time. */
  basis: z.string().max(400),
  plannedFor: instantSchema,
  firedAt: instantSchema,
  /** Null if the follow-up belongs to no single card. */
  cardId: idSchema.nullable(),
  step: stepSchema,
  /** The alert's title, stored because the card may change. */
  title: lineSchema,
  /** When the user read it in the inbox; null if it is unread. */
  readAt: instantSchema.nullable(),
  /** When the notification was shown; null if a crash came first. It is then shown after the restart. */
  deliveredAt: instantSchema.nullable(),
})

export type AlertEntry = Readonly<z.infer<typeof alertEntrySchema>>
