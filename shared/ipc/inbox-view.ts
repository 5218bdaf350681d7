import { z } from 'zod'
import { idSchema } from '../model/scalars.ts'
import { stepSchema } from '../model/step-schema.ts'

/** An alert that fired, as the inbox lists it. `firedAt` is in epoch milliseconds. */
const inboxItemSchema = z.object({
  id: idSchema,
  /** The key of the follow-up. */
  key: z.string(),
  /** Null if the follow-up belongs to no single card. */
  cardId: idSchema.nullable(),
  step: stepSchema,
  title: z.string(),
  company: z.string(),
  firedAt: z.number(),
  /** For example "Today 9:00" or "Tue 10 March". */
  timeText: z.string(),
  isRead: z.boolean(),
  /**
   * True while the user can still act on the follow-up; false after it was sent or skipped, or has lapsed.
   */
  isOpen: z.boolean(),
  /** True if it is open and the employer may have answered: the menu offers “They replied”. */
  canReply: z.boolean(),
})

/** The inbox, newest alert first, and the number of its unread alerts. */
export const inboxSchema = z.object({ items: z.array(inboxItemSchema), unread: z.int().min(0) })

export type InboxItem = Readonly<z.infer<typeof inboxItemSchema>>
export type Inbox = Readonly<z.infer<typeof inboxSchema>>
