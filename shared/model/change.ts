import { z } from 'zod'
import { cardSchema } from './card.ts'
import { followUpActionSchema } from './follow-up-action.ts'
import { idSchema, instantSchema } from './scalars.ts'
import { settingsSchema } from './settings.ts'
import { templateCopySchema } from './template.ts'

/**
 * Creates the schema of a value before and after a change; each side is null if the value did not exist then.
 */
const sides = <T extends z.ZodType>(schema: T) =>
  z.object({ before: schema.nullable(), after: schema.nullable() })

/**
 * Everything that one command changed, with the values before and after it, so that it can be undone and
 * redone.
 */
export const changeSchema = z.object({
  id: idSchema,
  at: instantSchema,
  /** A description for "Undo …": "Move Northwind Optics to Waiting". */
  label: z.string().min(1).max(500),
  /** `index` is the position in the workspace's list, so that a deleted card returns to where it was. */
  cards: z.array(sides(cardSchema).extend({ index: z.int().min(0) })),
  // Each of these is null if the command did not change it.
  settings: sides(settingsSchema).nullable(),
  templates: sides(z.array(templateCopySchema)).nullable(),
  actions: sides(z.array(followUpActionSchema)).nullable(),
})

export type Change = Readonly<z.infer<typeof changeSchema>>
