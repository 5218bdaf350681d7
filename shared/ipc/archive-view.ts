import { z } from 'zod'
import { idSchema } from '../model/scalars.ts'

/** The archived cards that were asked for, and the people with whom the user stays in contact. */
export const archiveViewSchema = z.object({
  /** The newest first. The list is limited. */
  cards: z.array(
    z.object({
      id: idSchema,
      company: z.string(),
      role: z.string(),
      /** How it ended: "Withdrawn", or "Applied" for a card that was open. */
      ending: z.string(),
      /** When it was archived: "3 March", "3 March 2025". */
      archivedOn: z.string(),
    }),
  ),
  /** How many archived cards match, including those beyond the limit. */
  count: z.int().min(0),
  /** How many cards are archived in all. */
  total: z.int().min(0),
  people: z.array(
    z.object({
      cardId: idSchema,
      personId: idSchema,
      name: z.string(),
      /** "Head of Design, Halyard" or "Halyard". */
      detail: z.string(),
      email: z.string(),
      phone: z.string(),
    }),
  ),
})
export type ArchiveView = Readonly<z.infer<typeof archiveViewSchema>>
