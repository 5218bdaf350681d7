import { z } from 'zod'
import { stageSchema } from '../model/stage-schema.ts'

/** One backup in the list. */
const backupLineSchema = z.object({
  id: z.string(),
  /** "Today, 9:00", "Tue 3 March, 9:00". */
  when: z.string(),
  /** Why it was made, "at the start of Callback"; empty for those made in passing. */
  why: z.string(),
})

/** Where the backups are, and which there are, the newest first. */
export const backupListSchema = z.object({ folder: z.string(), items: z.array(backupLineSchema) })

/** What a backup holds, before it is restored. */
export const backupPreviewSchema = z.object({
  id: z.string(),
  when: z.string(),
  cards: z.int().min(0),
  /** How many in each column that has any, in the order of the board. */
  stages: z.array(z.object({ stage: stageSchema, count: z.int().min(1) })),
  /** Companies of the cards that changed last, at most three. */
  companies: z.array(z.string()),
})

export type BackupLine = Readonly<z.infer<typeof backupLineSchema>>
export type BackupList = Readonly<z.infer<typeof backupListSchema>>
export type BackupPreview = Readonly<z.infer<typeof backupPreviewSchema>>
