import type { Low } from 'lowdb'
import type { AppError } from '#shared/errors/app-error'
import type { EpochMs } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { BackupFolder } from './backup-folder.ts'
import type { Backup, BackupKind } from './backup-names.ts'
import type { FileSystemPort } from './file-system.ts'
import type { FolderLock } from './folder-lock.ts'
import { type FrozenWorkspace, freezeWorkspace } from './frozen-workspace.ts'
import { notSavedError, storeClosedError } from './save-errors.ts'
import { createStorableCheck } from './storable-check.ts'
import type { ExternalChange, WorkspaceAdapter } from './workspace-adapter.ts'
import { createWriteHealth } from './write-health.ts'
import { createWriteQueue } from './write-queue.ts'

/** How the workspace was found when its folder was opened. */
export interface LoadReport {
  /** `previous`: the copy from before the last change; `new`: an empty one, because no workspace existed. */
  readonly source: 'main' | 'previous' | 'backup' | 'new'
  /** When the opened backup was made; null if no backup was opened. */
  readonly backupAt: EpochMs | null
  /** The new names of bad files that were set aside. */
  readonly setAside: readonly string[]
  readonly cards: number
}

/** The workspace of one folder, locked against other processes. */
export interface WorkspaceStore {
  readonly folder: string
  readonly report: LoadReport
  readonly backups: Pick<BackupFolder, 'folder' | 'list' | 'read'>
  /** Backs up the durable workspace. Rejects with the error of the file system. */
  backUp(kind: BackupKind): Promise<Backup>
  /** Returns the workspace as last written to the health. */
  current(): Workspace
  /**
   * Runs `change` on the newest workspace, including writes in progress, and resolves with its result once that is
   * durable. Rejects with `not-saved` if it could not be written; the workspace in memory is then the durable one again.
   * Rejects with whatever `change` throws; nothing is then written.
   */
  update<T>(change: (head: Workspace) => { readonly workspace: Workspace; readonly result: T }): Promise<T>
  /** Returns true if the file on the disk is not the one this store wrote. The next change sets it aside. */
  hasExternalChange(): Promise<boolean>
  /** Calls the listener when a file from outside was set aside. Returns a function that unsubscribes. */
  onExternalChange(listener: (outside: ExternalChange) => void): () => void
  /** Returns why writes fail at present; null if they succeed. The disk is tried again every few seconds. */
  writeError(): AppError | null
  /** Calls the listener when writes begin to fail, fail differently, or succeed again. Returns a function that unsubscribes. */
  onWriteError(listener: (trouble: AppError | null) => void): () => void
  /** Resolves once every change requested so far is durable or has been rejected. */
  flush(): Promise<void>
  /** Makes changes wait, so that the durable workspace can be moved to another folder. */
  freeze(): Promise<FrozenWorkspace>
  /** Flushes pending writes and releases the folder. */
  close(): Promise<void>
}

/** A folder that has been locked and read. */
interface OpenedFolder {
  readonly db: Low<Workspace>
  readonly adapter: WorkspaceAdapter
  readonly lock: FolderLock
  readonly folder: string
  readonly retryMs: number
  readonly report: LoadReport
  readonly backups: BackupFolder
  /** The listeners for files from outside. */
  readonly externalChangeListeners: Set<(outside: ExternalChange) => void>
  readonly files: FileSystemPort
  readonly now: () => EpochMs
}

/** Creates the store for an opened folder. */
export function createWorkspaceStore(opened: OpenedFolder): WorkspaceStore {
  const { db, adapter, folder, report, backups, externalChangeListeners } = opened
  const { queue, health } = createWrites(opened)
  const { backUp, idle } = serializeBackups((kind: BackupKind) =>
    backups.write(adapter.seal(queue.durable()), { at: opened.now(), kind }),
  )
  const check = createStorableCheck(db.data)
  const gate = createGate()
  let closed: Promise<void> | null = null
  return {
    folder,
    report,
    backups,
    backUp,
    current: queue.durable,
    async update(change) {
      while (gate.isShut()) await gate.isOpen()
      if (closed) throw storeClosedError(folder)
      const { workspace, result } = change(db.data)
      check(workspace)
      const isWritten = workspace !== queue.durable()
      await queue.push(workspace)
      if (isWritten) health.reportSuccess()
      return result
    },
    async hasExternalChange() {
      await queue.idle()
      return (await adapter.compareFile()) !== 'own'
    },
    onExternalChange(listener) {
      externalChangeListeners.add(listener)
      return () => externalChangeListeners.delete(listener)
    },
    writeError: health.current,
    onWriteError: health.subscribe,
    flush: queue.idle,
    async freeze() {
      const release = gate.shut()
      await queue.idle()
      return freezeWorkspace({ ...opened, main: adapter.seal(queue.durable()), release })
    },
    close() {
      health.stop()
      closed ??= queue.idle().then(idle).then(opened.lock.release)
      return closed
    },
  }
}

/** Creates the write queue of a store together with the health of its writes. */
function createWrites({ db, adapter, folder, retryMs }: OpenedFolder) {
  const probe = async () => {
    await queue.idle()
    return adapter.probe(queue.durable()).then(
      () => null,
      (error) => notSavedError(error, folder),
    )
  }
  const health = createWriteHealth({ probe, retryMs })
  const queue = createWriteQueue(db, (error) => {
    const failure = notSavedError(error, folder)
    health.reportFailure(failure)
    return failure
  })
  return { queue, health }
}

/** Runs backups one after the other, because each removes temporary files and would remove those of another. */
function serializeBackups(write: (kind: BackupKind) => Promise<Backup>) {
  let latest: Promise<unknown> = Promise.resolve()
  return {
    backUp(kind: BackupKind): Promise<Backup> {
      const writing = latest.then(() => write(kind))
      latest = writing.catch(() => {})
      return writing
    },
    idle: () => latest,
  }
}

/** Creates a gate at which changes wait while it is shut. */
function createGate() {
  let shut: Promise<void> | null = null
  return {
    isShut: () => shut !== null,
    isOpen: async () => shut,
    /** Shuts the gate. Returns a function that opens it again. */
    shut(): () => void {
      let open = () => {}
      shut = new Promise((resolve) => {
        open = () => {
          shut = null
          resolve()
        }
      })
      return open
    },
  }
}
