import { useEffect, useEffectEvent, useState } from 'react'
import type { BackupList, BackupPreview } from '#shared/ipc/backup-view'
import { request } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'
import { restoreBackup } from '../../state/run-command.ts'

export interface Backups {
  /** Null until it is loaded. */
  readonly list: BackupList | null
  /** What the chosen backup contains. */
  readonly preview: BackupPreview | null
  readonly failure: string | null
  choose(id: string): Promise<void>
  restore(id: string): Promise<void>
}

/** Fetches the list of backups, previews the chosen one and restores it. */
export function useBackups(): Backups {
  const [list, setList] = useState<BackupList | null>(null)
  const [preview, setPreview] = useState<BackupPreview | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      setFailure(null)
    } catch (cause) {
      setFailure(asAppError(cause).message)
    }
  }
  const load = () => attempt(async () => setList(await request('backups.list', {})))
  const loadFirst = useEffectEvent(() => void load())
  useEffect(() => loadFirst(), [])

  return {
    list,
    preview,
    failure,
    choose: (id) => attempt(async () => setPreview(await request('backups.preview', { id }))),
    async restore(id) {
      const result = await restoreBackup(id)
      if (!result.ok) return setFailure(result.error.message)
      setPreview(null)
      await load()
    },
  }
}
