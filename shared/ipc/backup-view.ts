import { z } from 'zod'
import { stageSchema } from '../model/stage-schema.ts'

/** A backup as the list of backups shows it. */
const backupLineSchema = z.object({
  id: z.string(),
  /** For example "Today, 9:00" or "Tue 3 March, 9:00". */
  timeText: z.string(),
  /** Why the backup was made, for example "at the start of Callback"; empty for regular backups. */
  reason: z.string(),
})

/** The folder of the backups and the backups in it, newest first. */
export const backupListSchema = z.object({ folder: z.string(), items: z.array(backupLineSchema) })

/** The content of a backup, shown before it is restored. */
export const backupPreviewSchema = z.object({
  id: z.string(),
  timeText: z.string(),
  cards: z.int().min(0),
  /** The number of cards in each column that is not empty, in the order of the board. */
  stages: z.array(z.object({ stage: stageSchema, count: z.int().min(1) })),
  /** The companies of the cards that changed last, three at most. */
  companies: z.array(z.string()),
})

/** A backup as the list of backups shows it. */
export type BackupLine = Readonly<z.infer<typeof backupLineSchema>>
export type BackupList = Readonly<z.infer<typeof backupListSchema>>
export type BackupPreview = Readonly<z.infer<typeof backupPreviewSchema>>
