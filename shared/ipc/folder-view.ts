import { z } from 'zod'
import { stageSchema } from '../model/stage-schema.ts'

/** How another data folder is named: in the system's dialog, typed in, or not at all, since a start option names it. */
export const folderChoiceSchema = z.enum(['dialog', 'path', 'fixed'])
export type FolderChoice = z.infer<typeof folderChoiceSchema>

/** What to do with a folder: take the data there, begin without cards, or open what is there. */
export const folderUseSchema = z.enum(['move', 'begin', 'open'])
export type FolderUse = z.infer<typeof folderUseSchema>

const where = {
  /** Names this very look, so that only what was shown can be agreed to. */
  id: z.string(),
  folder: z.string(),
  /** The folder that was named holds other things; this one lies, or will be made, in it. */
  isWithin: z.boolean(),
  /** Where the data is now, how many cards that is, and where its backups are. */
  present: z.object({ folder: z.string(), cards: z.int().min(0), backups: z.string() }),
}

/** What was found in a folder that may become the data folder. Nothing was changed by looking. */
export const folderLookSchema = z.discriminatedUnion('kind', [
  /** The dialog was closed without a choice. */
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('empty'),
    ...where,
    isNew: z.boolean(),
    /** Where backups will be made. */
    backups: z.string(),
  }),
  z.object({
    kind: z.literal('workspace'),
    ...where,
    cards: z.int().min(0),
    /** How many in each column that has any, in the order of the board. */
    stages: z.array(z.object({ stage: stageSchema, count: z.int().min(1) })),
    /** Companies of the cards that changed last, at most three. */
    companies: z.array(z.string()),
    /** When anything last changed, "Tue 3 March, 9:00". */
    changed: z.string(),
  }),
])

export type FolderLook = Readonly<z.infer<typeof folderLookSchema>>
