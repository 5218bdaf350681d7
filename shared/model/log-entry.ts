import { z } from 'zod'
import { idSchema, instantSchema } from './scalars.ts'

/** Longest line of a card's history, in UTF-16 units. */
export const LOG_TEXT_MAX = 1000

/** One line of a card's history. Entries are only ever added; undoing the change that wrote one takes it along. */
export const logEntrySchema = z.object({
  id: idSchema,
  at: instantSchema,
  /** What happened, as a person would say it: "Moved from Phone screen to Waiting". */
  text: z.string().min(1).max(LOG_TEXT_MAX),
})
