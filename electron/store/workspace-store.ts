import { resolve } from 'node:path'
import { Low } from 'lowdb'
import { AppError } from '#shared/errors/app-error'
import type { EpochMs, Id } from '#shared/model/scalars'
import { emptyWorkspace, SCHEMA_VERSION, type Workspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { type BackupFolder, backupFolder } from './backup-folder.ts'
import type { Backup, BackupKind } from './backup-names.ts'
import { RETRY_MS, watchDisk } from './disk-trouble.ts'
import { chosenFolderGone, folderUnwritable, notSaved, notSavedWhileClosing } from './failures.ts'
import { errnoOf, type FileSystemPort, nodeFiles } from './file-system.ts'
import { emptyFolder, fillFolder, type WorkspaceFiles } from './fill-folder.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { type HeldWorkspace, holdWorkspace } from './held-workspace.ts'
import type { Loaded, Source } from './load-workspace.ts'
import { keepOlderShape } from './older-shape.ts'
import { makeFolder, sweep } from './prepare-folder.ts'
import { checkStorable } from './storable.ts'
import { type Outside, type WorkspaceAdapter, workspaceAdapter } from './workspace-adapter.ts'
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

/** How a store is opened. */
export interface StoreOptions {
  readonly folder: string
  readonly now: () => EpochMs
  readonly newId: () => Id
  readonly files?: FileSystemPort
  /** Put into the folder, which must hold no workspace, once it is locked and before it is read. */
  readonly fill?: WorkspaceFiles
  /** Only what is there is opened: nothing is made, not even the folder. Names the file in which it was chosen. */
  readonly chosenIn?: string
  /** How long after a failed write the disk is tried again. */
  readonly retryMs?: number
}

/**
 * Opens the workspace of a folder, or makes an empty one where there is no file of one at all. Throws
 * `folder-unwritable`, `workspace-locked`, `workspace-unreadable` or `workspace-newer`; no file is then changed.
 * What was filled in stays filled in only if this resolves.
 */
export async function openWorkspaceStore(options: StoreOptions): Promise<WorkspaceStore> {
  const files = options.files ?? nodeFiles
  const folder = resolve(options.folder)
  const place = { files, folder, now: options.now }
  if (options.chosenIn) await expectFolder(place, options.chosenIn)
  else await makeFolder(files, folder)
  const lock = await orUnwritable(lockFolder(place), folder)
  let isFilled = false
  try {
    await orUnwritable(sweep(files, folder), folder)
    if (options.fill) await orUnwritable(fillFolder(place, options.fill), folder)
    isFilled = options.fill !== undefined
    const outsiders = new Set<(outside: Outside) => void>()
    const onOutside = (outside: Outside) => {
      for (const listener of [...outsiders]) listener(outside)
    }
    const adapter = workspaceAdapter({ ...place, onOutside })
    const db = new Low(adapter, emptyWorkspace({ id: options.newId(), at: toIso(options.now()) }))
    await db.read()
    const found = adapter.found()
    if (found === null && options.chosenIn)
      throw chosenFolderGone(folder, { isThere: true, choice: options.chosenIn })
    const backups = backupFolder(place)
    if (found && found.version < SCHEMA_VERSION) await keepOlderShape(found, place)
    if (found === null) await orUnwritable(db.write(), folder)
    // What was recovered is durable under the other name already; the next change tries again.
    else if (found.source !== 'main') await db.write().catch(() => {})
    const retryMs = options.retryMs ?? RETRY_MS
    return storeOver({
      db,
      adapter,
      lock,
      folder,
      retryMs,
      report: reportOf(found, db.data),
      backups,
      outsiders,
      files,
      now: options.now,
    })
  } catch (error) {
    if (isFilled) await emptyFolder(place)
    await lock.release()
    throw error
  }
}

function storeOver(opened: {
  db: Low<Workspace>
  adapter: WorkspaceAdapter
  lock: FolderLock
  folder: string
  retryMs: number
  report: LoadReport
  backups: BackupFolder
  outsiders: Set<(outside: Outside) => void>
  files: FileSystemPort
  now: () => EpochMs
}): WorkspaceStore {
  const { db, adapter, lock, folder, retryMs, report, backups } = opened
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
  const check = checkStorable(db.data)
  let closed: Promise<void> | null = null
  let held: Promise<void> | null = null
  let backingUp: Promise<unknown> = Promise.resolve()
  return {
    folder,
    report,
    backups,
    backUp(kind) {
      // One after the other: each sweeps away what looks unfinished, which another's would.
      const writing = backingUp.then(() =>
        backups.write(adapter.seal(queue.durable()), { at: opened.now(), kind }),
      )
      backingUp = writing.catch(() => {})
      return writing
    },
    current: queue.durable,
    async update(change) {
      while (held) await held
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
      opened.outsiders.add(listener)
      return () => opened.outsiders.delete(listener)
    },
    trouble: disk.current,
    onTrouble: disk.subscribe,
    flush: queue.idle,
    async hold() {
      let release = () => {}
      held = new Promise((resolve) => {
        release = () => {
          held = null
          resolve()
        }
      })
      await queue.idle()
      return holdWorkspace({ ...opened, main: adapter.seal(queue.durable()), release })
    },
    close() {
      disk.stop()
      closed ??= queue
        .idle()
        .then(() => backingUp)
        .then(lock.release)
      return closed
    },
  }
}

/** A folder that was chosen is not made anew: its disk may only be away. */
async function expectFolder({ files, folder }: Source, choice: string): Promise<void> {
  await files.readdir(folder).catch((error) => {
    if (errnoOf(error) !== 'ENOENT') throw folderUnwritable(error, folder)
    throw chosenFolderGone(folder, { isThere: false, choice })
  })
}

async function orUnwritable<T>(work: Promise<T>, folder: string): Promise<T> {
  return work.catch((error) => {
    throw error instanceof AppError ? error : folderUnwritable(error, folder)
  })
}

function reportOf(found: Loaded | null, { cards }: Workspace): LoadReport {
  const { source, setAside, backup } = found ?? { source: 'new', setAside: [], backup: null }
  return { source, setAside, backupAt: backup?.at ?? null, cards: cards.length }
}
