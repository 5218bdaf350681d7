import { z } from 'zod'
import { idSchema, instantSchema } from './scalars.ts'

/** The longest text of a log entry, in UTF-16 units. */
export const LOG_TEXT_MAX = 1000

/** One line of a card's history. Commands only add entries. Undo removes the entry that its command added. */
export const logEntrySchema = z.object({
  id: idSchema,
  at: instantSchema,
  /** What happened, in words: "Moved from Phone screen to Waiting". */
  text: z.string().min(1).max(LOG_TEXT_MAX),
})
