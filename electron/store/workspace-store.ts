import type { Low } from 'lowdb'
import type { Repairs } from '#shared/commands/workspace/repair-workspace'
import type { AppError } from '#shared/errors/app-error'
import type { EpochMs } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { isErrno } from '../host/errno.ts'
import type { BackupFolder } from './backup-folder.ts'
import type { Backup, BackupKind } from './backup-names.ts'
import { type ConflictedCopyFinder, createConflictedCopyFinder } from './conflicted-copies.ts'
import type { FileSystemPort } from './file-system.ts'
import { type FrozenWorkspace, freezeWorkspace } from './frozen-workspace.ts'
import type { FolderLock } from './lock/folder-lock.ts'
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
  /** What was repaired in the workspace when it was loaded. */
  readonly repairs: Repairs
}

/** The workspace of one folder, locked against other processes. */
export interface WorkspaceStore {
  readonly folder: string
  readonly report: LoadReport
  readonly backups: Pick<BackupFolder, 'folder' | 'list' | 'read'>
  /** Backs up the durable workspace. Rejects with the error of the file system. */
  backUp(kind: BackupKind): Promise<Backup>
  /** Returns the workspace as it was last written to the disk. */
  current(): Workspace
  /**
   * Runs `change` on the newest workspace, which includes changes still being written. Resolves with its
   * result as soon as the changed workspace is durable. Rejects with `not-saved` if it could not be written;
   * the workspace in memory is then the durable one again. If `change` throws, rejects with that error and
   * writes nothing, once the workspace that it was given is durable; with `not-saved` if that could not be written.
   */
  update<T>(change: (head: Workspace) => { readonly workspace: Workspace; readonly result: T }): Promise<T>
  /** Returns true if another program changed or removed the file. The next write sets it aside. */
  hasExternalChange(): Promise<boolean>
  /** Calls the listener after such a file was set aside. Returns a function that unsubscribes. */
  onExternalChange(listener: (change: ExternalChange) => void): () => void
  /** Finds the versions of the file that a sync program left beside it. */
  readonly findConflictedCopies: ConflictedCopyFinder
  /** Returns why writes fail at present; null if they succeed. The disk is tried again every few seconds. */
  writeError(): AppError | null
  /** Calls the listener when the result of `writeError` changes. Returns a function that unsubscribes. */
  onWriteError(listener: (failure: AppError | null) => void): () => void
  /** Resolves when every change requested so far is durable or has been rejected. */
  flush(): Promise<void>
  /** Makes changes wait, so that the durable workspace can be moved to another folder. */
  freeze(): Promise<FrozenWorkspace>
  /** Flushes pending writes and unlocks the folder. */
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
  /** The listeners for changes by other programs. */
  readonly externalChangeListeners: Set<(change: ExternalChange) => void>
  readonly files: FileSystemPort
  readonly now: () => EpochMs
}

/** Creates the store for an opened folder. */
export function createWorkspaceStore(openedFolder: OpenedFolder): WorkspaceStore {
  const { db, adapter, lock, folder, report, backups, externalChangeListeners } = openedFolder
  const { queue, health } = createWrites(openedFolder)
  const { backUp, idle } = serializeBackups(async (kind: BackupKind) => {
    // A backup is made even if the data folder is gone, but not over those of another process.
    await lock.confirm().catch((error) => {
      if (isErrno(error, 'LOCK_TAKEN')) throw error
    })
    return backups.write(adapter.seal(queue.durable()), { at: openedFolder.now(), kind })
  })
  const reportLost = (error: unknown) => health.reportFailure(notSavedError(error, folder))
  if (lock.obstacle !== null) reportLost(lock.obstacle)
  lock.onLost(reportLost)
  const check = createStorableCheck(db.data)
  const gate = createGate()
  let closing: Promise<void> | null = null
  return {
    folder,
    report,
    backups,
    backUp,
    current: queue.durable,
    async update(change) {
      // A loop, because the gate may have been shut again in the meantime.
      while (gate.isShut()) await gate.whenOpen()
      if (closing) throw storeClosedError(folder)
      const head = db.data
      let outcome: ReturnType<typeof change>
      try {
        outcome = change(head)
        check(outcome.workspace)
      } catch (error) {
        // A refusal may rest on a change that is still being written. Callers that read again then must find it.
        if (head !== queue.durable()) await queue.push(head)
        throw error
      }
      const { workspace, result } = outcome
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
    findConflictedCopies: createConflictedCopyFinder(openedFolder),
    writeError: health.current,
    onWriteError: health.subscribe,
    flush: queue.idle,
    async freeze() {
      const release = gate.shut()
      await queue.idle()
      return freezeWorkspace({ ...openedFolder, main: adapter.seal(queue.durable()), release })
    },
    close() {
      health.stop()
      closing ??= queue.idle().then(idle).then(lock.release)
      return closing
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

/** Runs backups one after the other, because each removes all temporary files. */
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
  /** Resolves when the gate is opened again; null while it is open. */
  let opening: Promise<void> | null = null
  return {
    isShut: () => opening !== null,
    whenOpen: async () => opening,
    /** Shuts the gate. Returns a function that opens it again. */
    shut(): () => void {
      let open = () => {}
      opening = new Promise((resolve) => {
        open = () => {
          opening = null
          resolve()
        }
      })
      return open
    },
  }
}
