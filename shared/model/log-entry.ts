import { z } from 'zod'
import { idSchema, instantSchema } from './scalars.ts'

/** The longest log line in UTF-16 units. */
export const LOG_TEXT_MAX = 1000

/** One line of a card's history. Entries are only added; undoing a change removes the entry it wrote. */
export const logEntrySchema = z.object({
  id: idSchema,
  at: instantSchema,
  /** What happened, in words: "Moved from Phone screen to Waiting". */
  text: z.string().min(1).max(LOG_TEXT_MAX),
})
