import { z } from 'zod'
import { cardSchema } from './card.ts'
import { followUpActionSchema } from './follow-up-action.ts'
import { idSchema, instantSchema } from './scalars.ts'
import { settingsSchema } from './settings.ts'
import { templateCopySchema } from './template.ts'

/** One side of a change: null where the thing did not exist. */
const sides = <T extends z.ZodType>(schema: T) =>
  z.object({ before: schema.nullable(), after: schema.nullable() })

/** What one command changed, complete on both sides, so that it can be undone and redone. */
export const changeSchema = z.object({
  id: idSchema,
  at: instantSchema,
  /** A description for "Undo …": "Move Northwind Optics to Waiting". */
  label: z.string().min(1).max(500),
  /** `index` is the position in the workspace's list, so that a deleted card returns to where it was. */
  cards: z.array(sides(cardSchema).extend({ index: z.int().min(0) })),
  settings: sides(settingsSchema).nullable(),
  templates: sides(z.array(templateCopySchema)).nullable(),
  actions: sides(z.array(followUpActionSchema)).nullable(),
})

export type Change = Readonly<z.infer<typeof changeSchema>>
