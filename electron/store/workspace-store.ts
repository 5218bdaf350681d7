import type { Low } from 'lowdb'
import type { AppError } from '#shared/errors/app-error'
import type { EpochMs } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { checkStorable } from './assert-storable.ts'
import type { BackupFolder } from './backup-folder.ts'
import type { Backup, BackupKind } from './backup-names.ts'
import { notSaved, notSavedWhileClosing } from './failures.ts'
import type { FileSystemPort } from './file-system.ts'
import type { FolderLock } from './folder-lock.ts'
import { type HeldWorkspace, holdWorkspace } from './frozen-workspace.ts'
import type { Outside, WorkspaceAdapter } from './workspace-adapter.ts'
import { watchDisk } from './write-health.ts'
import { queueWrites } from './write-queue.ts'

/** How the workspace was found when its folder was opened. */
export interface LoadReport {
  /** `previous`: the workspace as it was before the last change; `new`: there was none. */
  readonly source: 'main' | 'previous' | 'backup' | 'new'
  /** When the backup was made that was opened; null when none was. */
  readonly backupAt: EpochMs | null
  /** Bad files, set aside, by their new names. */
  readonly setAside: readonly string[]
  readonly cards: number
}

/** The workspace of one folder, which no other process may open meanwhile. */
export interface WorkspaceStore {
  readonly folder: string
  readonly report: LoadReport
  readonly backups: Pick<BackupFolder, 'folder' | 'list' | 'read'>
  /** Keeps a copy of the durable workspace among the backups. Rejects with what the disk answered. */
  backUp(kind: BackupKind): Promise<Backup>
  /** The workspace as it is durable. */
  current(): Workspace
  /**
   * Runs `change` on the newest workspace (durable plus what is being written) and resolves with its result once that
   * is durable. Rejects with `not-saved` when it could not be written, memory being back at what is durable, and with
   * whatever `change` throws, nothing then written.
   */
  update<T>(change: (head: Workspace) => { readonly workspace: Workspace; readonly result: T }): Promise<T>
  /**
   * Whether the file on the disk is no longer the one this store wrote. The next change keeps the other one aside,
   * and tells.
   */
  isChangedOutside(): Promise<boolean>
  /** Tells under which name a file from outside was kept. Returns its own unsubscribe. */
  onOutside(listener: (outside: Outside) => void): () => void
  /** Why the disk takes no changes; null while it does. The disk is tried again every few seconds. */
  trouble(): AppError | null
  /** Tells when trouble begins, changes and ends. Returns its own unsubscribe. */
  onTrouble(listener: (trouble: AppError | null) => void): () => void
  /** Everything asked for so far is durable, or has been rejected, when this resolves. */
  flush(): Promise<void>
  /** Makes changes wait, so that what is durable can be taken elsewhere. */
  hold(): Promise<HeldWorkspace>
  /** Flushes and lets go of the folder. */
  close(): Promise<void>
}

/** A folder that is locked and read. */
export interface Opened {
  readonly db: Low<Workspace>
  readonly adapter: WorkspaceAdapter
  readonly lock: FolderLock
  readonly folder: string
  readonly retryMs: number
  readonly report: LoadReport
  readonly backups: BackupFolder
  /** Who hears of files from outside. */
  readonly outsiders: Set<(outside: Outside) => void>
  readonly files: FileSystemPort
  readonly now: () => EpochMs
}

/** The store of a folder that was opened. */
export function storeOver(opened: Opened): WorkspaceStore {
  const { db, adapter, folder, report, backups, outsiders } = opened
  const { queue, disk } = writesOf(opened)
  const { backUp, idle } = oneByOne((kind: BackupKind) =>
    backups.write(adapter.seal(queue.durable()), { at: opened.now(), kind }),
  )
  const check = checkStorable(db.data)
  const gate = openGate()
  let closed: Promise<void> | null = null
  return {
    folder,
    report,
    backups,
    backUp,
    current: queue.durable,
    async update(change) {
      while (gate.isShut()) await gate.isOpen()
      if (closed) throw notSavedWhileClosing(folder)
      const { workspace, result } = change(db.data)
      check(workspace)
      const isWritten = workspace !== queue.durable()
      await queue.push(workspace)
      if (isWritten) disk.ended()
      return result
    },
    async isChangedOutside() {
      await queue.idle()
      return (await adapter.look()) !== 'own'
    },
    onOutside(listener) {
      outsiders.add(listener)
      return () => outsiders.delete(listener)
    },
    trouble: disk.current,
    onTrouble: disk.subscribe,
    flush: queue.idle,
    async hold() {
      const release = gate.shut()
      await queue.idle()
      return holdWorkspace({ ...opened, main: adapter.seal(queue.durable()), release })
    },
    close() {
      disk.stop()
      closed ??= queue.idle().then(idle).then(opened.lock.release)
      return closed
    },
  }
}

/** The writes of a store, one at a time, and what stands while they fail. */
function writesOf({ db, adapter, folder, retryMs }: Opened) {
  const rehearse = async () => {
    await queue.idle()
    return adapter.rehearse(queue.durable()).then(
      () => null,
      (error) => notSaved(error, folder),
    )
  }
  const disk = watchDisk({ rehearse, retryMs })
  const queue = queueWrites(db, (error) => {
    const why = notSaved(error, folder)
    disk.began(why)
    return why
  })
  return { queue, disk }
}

/** Backups one after the other: each sweeps away what looks unfinished, which another's would. */
function oneByOne(write: (kind: BackupKind) => Promise<Backup>) {
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

/** Where changes wait while it is shut. */
function openGate() {
  let shut: Promise<void> | null = null
  return {
    isShut: () => shut !== null,
    isOpen: async () => shut,
    /** Answers what opens it again. */
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
