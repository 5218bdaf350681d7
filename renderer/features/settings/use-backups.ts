import { useState } from 'react'
import type { BackupList, BackupPreview } from '#shared/ipc/backup-view'
import { request } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'
import { restoreBackup } from '../../state/run-command.ts'
import { useRoute } from '../../state/use-route.ts'

/** The list of backups, and what can be done with them. */
export interface Backups {
  /** Null until the list is loaded. */
  readonly list: BackupList | null
  /** What the chosen backup contains; null if none is chosen. */
  readonly preview: BackupPreview | null
  /** Why the last request failed; null if it did not. */
  readonly failure: string | null
  /** Loads the preview of a backup. */
  choose(id: string): Promise<void>
  /** Replaces the workspace with a backup. */
  restore(id: string): Promise<void>
}

/** Fetches the list of backups, previews the chosen one and restores it. */
export function useBackups(): Backups {
  const list = useRoute('backups.list', {})
  const [preview, setPreview] = useState<BackupPreview | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  return {
    list: list.data,
    preview,
    failure: failure ?? list.failure?.message ?? null,
    async choose(id) {
      try {
        setPreview(await request('backups.preview', { id }))
        setFailure(null)
      } catch (cause) {
        setFailure(asAppError(cause).message)
      }
    },
    async restore(id) {
      const result = await restoreBackup(id)
      if (!result.ok) return setFailure(result.error.message)
      setPreview(null)
      setFailure(null)
      await list.reload()
    },
  }
}
