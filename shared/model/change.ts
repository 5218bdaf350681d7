import { z } from 'zod'
import { cardSchema } from './card.ts'
import { followUpActionSchema } from './follow-up-action.ts'
import { idSchema, instantSchema } from './scalars.ts'
import { settingsSchema } from './settings.ts'
import { templateCopySchema } from './template.ts'

/** One side of a change: null where the thing did not exist. */
const sides = <T extends z.ZodType>(schema: T) =>
  z.object({ before: schema.nullable(), after: schema.nullable() })

/** What one command changed, whole on both sides, so that it can be undone and done again. */
export const changeSchema = z.object({
  id: idSchema,
  at: instantSchema,
  /** What was done, for "Undo …": "Move Northwind Optics to Waiting". */
  label: z.string().min(1).max(500),
  /** `index` is the place in the workspace's list, so that a deleted card comes back where it was. */
  cards: z.array(sides(cardSchema).extend({ index: z.int().min(0) })),
  settings: sides(settingsSchema).nullable(),
  templates: sides(z.array(templateCopySchema)).nullable(),
  actions: sides(z.array(followUpActionSchema)).nullable(),
})

export type Change = Readonly<z.infer<typeof changeSchema>>
