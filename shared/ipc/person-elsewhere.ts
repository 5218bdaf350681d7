import { z } from 'zod'
import { idSchema } from '../model/scalars.ts'

/** A person on another card, whom the user may name the same as a person on this one. */
export const personElsewhereSchema = z.object({
  cardId: idSchema,
  personId: idSchema,
  name: z.string(),
  company: z.string(),
  /** True if the user named them the same. */
  isLinked: z.boolean(),
})

export type PersonElsewhere = Readonly<z.infer<typeof personElsewhereSchema>>
