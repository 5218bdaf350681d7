import { useState } from 'react'
import type { FolderInspectionView, FolderUse } from '#shared/ipc/folder-view'
import { request } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'

/** What was found in an inspected folder. */
export type InspectedFolder = Exclude<FolderInspectionView, { kind: 'none' }>

export interface Folder {
  /** What was found in the chosen folder; null before one is chosen and after `dismiss`. */
  readonly found: InspectedFolder | null
  readonly failure: string | null
  readonly isBusy: boolean
  /** Inspects the folder with the typed path, or with null the one chosen in the system dialog. */
  inspect(path: string | null): Promise<void>
  /** Switches to the inspected folder. Resolves with true once Callback uses it. */
  change(use: FolderUse): Promise<boolean>
  dismiss(): void
}

/** Changes the data folder in two steps: inspect a folder, then confirm what to do with it. */
export function useFolder(): Folder {
  const [found, setFound] = useState<InspectedFolder | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true)
    setFailure(null)
    try {
      await work()
      return true
    } catch (cause) {
      setFound(null)
      setFailure(asAppError(cause).message)
      return false
    } finally {
      setBusy(false)
    }
  }

  return {
    found,
    failure,
    isBusy,
    async inspect(path) {
      await attempt(async () => {
        const look = await request('data-folder.inspect', { path })
        setFound(look.kind === 'none' ? null : look)
      })
    },
    async change(use) {
      const { id } = found ?? {}
      if (id === undefined) return false
      return attempt(async () => void (await request('data-folder.change', { id, use })))
    },
    dismiss() {
      setFound(null)
      setFailure(null)
    },
  }
}
