import { z } from 'zod'
import { idSchema } from '../model/scalars.ts'

/** Something to do before a search is put away. */
const endingLineSchema = z.object({
  /** The key of the follow-up. */
  key: z.string(),
  cardId: idSchema,
  /** What to do, for example "Tell Tom Wu you’re withdrawing". */
  title: z.string(),
  /** The companies it is about: "Halyard" or "Halyard and Quill". */
  company: z.string(),
  isDone: z.boolean(),
  /** True if it is a call. */
  isCall: z.boolean(),
})
export type EndingLine = Readonly<z.infer<typeof endingLineSchema>>

/** A person with whom the user may want to stay in contact. */
const keptPersonSchema = z.object({
  cardId: idSchema,
  personId: idSchema,
  name: z.string(),
  /** "Head of Design, Halyard" or "Halyard". */
  detail: z.string(),
  isKept: z.boolean(),
})
export type EndingPerson = Readonly<z.infer<typeof keptPersonSchema>>

/** What is left to do after a job was accepted, in the order in which it is best done. */
export const endingViewSchema = z.object({
  /** The card of the accepted job. */
  cardId: idSchema,
  company: z.string(),
  /** What the user promised the new employer. */
  promises: z.array(endingLineSchema),
  /** The withdrawals from the other applications. */
  withdrawals: z.array(endingLineSchema),
  /** The open cards on which nobody waits for a message. */
  silentCardIds: z.array(idSchema),
  /** News for those who helped. */
  news: z.array(endingLineSchema),
  people: z.array(keptPersonSchema),
  /** The cards that archiving puts away. */
  cardCount: z.int().min(0),
})
export type EndingView = Readonly<z.infer<typeof endingViewSchema>>
