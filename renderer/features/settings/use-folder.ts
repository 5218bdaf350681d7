import { useState } from 'react'
import type { FolderInspectionView, FolderUse } from '#shared/ipc/folder-view'
import { request } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'

/** A folder that was inspected: what is in it, and how it could be used. */
export type InspectedFolder = Exclude<FolderInspectionView, { kind: 'none' }>

/** The state of changing the data folder. */
export interface Folder {
  /** What was found in the chosen folder; null until a folder is chosen, and after `dismiss`. */
  readonly found: InspectedFolder | null
  /** Why the last attempt failed; null if it did not. */
  readonly failure: string | null
  /** True while a request is running. */
  readonly isBusy: boolean
  /**
   * Inspects the folder with this path. If `path` is null, the user chooses the folder in the system dialog.
   */
  inspect(path: string | null): Promise<void>
  /**
   * Switches to the inspected folder. Resolves with true once Callback uses it, with false if that failed.
   */
  change(use: FolderUse): Promise<boolean>
  /** Forgets the inspected folder and the failure. */
  dismiss(): void
}

/** Changes the data folder in two steps: inspect a folder, then confirm what to do with it. */
export function useFolder(): Folder {
  const [found, setFound] = useState<InspectedFolder | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  /** Runs a request. Resolves with false if it failed, after the failure was kept for the user to see. */
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
        const inspection = await request('data-folder.inspect', { path })
        setFound(inspection.kind === 'none' ? null : inspection)
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
