import { z } from 'zod'
import { stageSchema } from '../model/stage-schema.ts'

/**
 * How the user chooses a data folder: in a dialog, by typing a path, or not at all because a start option
 * fixed it.
 */
export const folderChoiceSchema = z.enum(['dialog', 'path', 'fixed'])
export type FolderChoice = z.infer<typeof folderChoiceSchema>

/**
 * What the user can do with a folder: move the data there, start there without cards, or open the workspace
 * in it.
 */
export const folderUseSchema = z.enum(['move', 'start-empty', 'open'])
export type FolderUse = z.infer<typeof folderUseSchema>

const commonFields = {
  /** The id of this inspection. The page sends it back, so that the user confirms exactly what was shown. */
  id: z.string(),
  folder: z.string(),
  /** True if the chosen folder holds other files; `folder` is then inside it and may not exist yet. */
  isWithin: z.boolean(),
  /** The current data folder, the number of its cards, and the folder of its backups. */
  current: z.object({ folder: z.string(), cards: z.int().min(0), backups: z.string() }),
}

/** The result of inspecting a folder that may become the data folder. Inspecting it changes nothing. */
export const folderInspectionViewSchema = z.discriminatedUnion('kind', [
  /** The user closed the dialog without choosing a folder. */
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('empty'),
    ...commonFields,
    /** True if the folder does not exist yet. */
    isNew: z.boolean(),
    /** The folder in which backups will be made. */
    backups: z.string(),
  }),
  z.object({
    kind: z.literal('workspace'),
    ...commonFields,
    cards: z.int().min(0),
    /** The number of cards in each column that is not empty, in the order of the board. */
    stages: z.array(z.object({ stage: stageSchema, count: z.int().min(1) })),
    /** The companies of the cards that changed last, three at most. */
    companies: z.array(z.string()),
    /** When anything last changed, for example "Tue 3 March, 9:00". */
    lastChangeText: z.string(),
  }),
])

export type FolderInspectionView = Readonly<z.infer<typeof folderInspectionViewSchema>>
