import { useState } from 'react'
import type { FolderLook, FolderUse } from '#shared/ipc/folder-view'
import { request } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'

/** A folder that was looked into. */
export type Found = Exclude<FolderLook, { kind: 'none' }>

export interface Folder {
  /** What was found in the folder that was chosen; null before, and after it was put aside. */
  readonly found: Found | null
  readonly failure: string | null
  readonly isBusy: boolean
  /** Looks into a folder: the one typed in, or with null the one chosen in the system's dialog. */
  look(path: string | null): Promise<void>
  /** Resolves with true once Callback works in that folder. */
  change(use: FolderUse): Promise<boolean>
  putAside(): void
}

/** The way from one data folder to another: look first, then agree. */
export function useFolder(): Folder {
  const [found, setFound] = useState<Found | null>(null)
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
    async look(path) {
      await attempt(async () => {
        const look = await request('data-folder.look', { path })
        setFound(look.kind === 'none' ? null : look)
      })
    },
    async change(use) {
      const { id } = found ?? {}
      if (id === undefined) return false
      return attempt(async () => void (await request('data-folder.change', { id, use })))
    },
    putAside() {
      setFound(null)
      setFailure(null)
    },
  }
}
