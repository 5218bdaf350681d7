import { z } from 'zod'
import { idSchema } from '../model/scalars.ts'
import { stepSchema } from '../model/step-schema.ts'

/** One alert that was given, as the inbox lists it. `firedAt` is milliseconds since 1970 UTC. */
const inboxItemSchema = z.object({
  id: idSchema,
  key: z.string(),
  cardId: idSchema.nullable(),
  step: stepSchema,
  title: z.string(),
  company: z.string(),
  firedAt: z.number(),
  /** "Today 9:00", "Tue 10 March". */
  when: z.string(),
  read: z.boolean(),
  /** Whether it still waits for the user; false once sent, skipped or lapsed. */
  open: z.boolean(),
})

export const inboxSchema = z.object({ items: z.array(inboxItemSchema), unread: z.int().min(0) })

export type InboxItem = Readonly<z.infer<typeof inboxItemSchema>>
export type Inbox = Readonly<z.infer<typeof inboxSchema>>
