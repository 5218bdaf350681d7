import { resolve } from 'node:path'
import { Low } from 'lowdb'
import { AppError } from '#shared/errors/app-error'
import type { EpochMs, Id } from '#shared/model/scalars'
import { createEmptyWorkspace, SCHEMA_VERSION, type Workspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { isErrno } from '../host/errno.ts'
import { createBackupFolder } from './backup-folder.ts'
import { type FileSystemPort, nodeFiles } from './file-system.ts'
import { fillFolder, removeWorkspaceFiles, type WorkspaceFiles } from './fill-folder.ts'
import { keepBeforeMigration } from './keep-before-migration.ts'
import type { WorkspaceLocation } from './load-workspace.ts'
import { lockFolder } from './lock/folder-lock.ts'
import type { Patience } from './lock/wait-for-others.ts'
import { chosenFolderMissingError, folderUnwritableError } from './open-errors.ts'
import { createFolder, removeTemporaryFiles } from './prepare-folder.ts'
import { createWorkspaceAdapter, type ExternalChange, type RepairedFound } from './workspace-adapter.ts'
import { createWorkspaceStore, type LoadReport, type WorkspaceStore } from './workspace-store.ts'
import { RETRY_MS } from './write-health.ts'

/** The options for opening a workspace store. */
export interface StoreOptions {
  readonly folder: string
  readonly now: () => EpochMs
  readonly newId: () => Id
  readonly files?: FileSystemPort
  /** The files to write into the locked folder before it is read. The folder must not contain a workspace. */
  readonly fill?: WorkspaceFiles
  /** The file that records that the user chose this folder. If set, nothing missing is created. */
  readonly chosenIn?: string
  /** The delay before the disk is tried again after a failed write; `RETRY_MS` by default. */
  readonly retryMs?: number
  /** How long to wait for other processes that claim the folder; `defaultPatience` by default. */
  readonly patience?: Patience
  /** Called with a sentence for the user if opening has to wait for a process that cannot be seen from here. */
  readonly onWait?: (sentence: string) => void
}

/**
 * Opens the workspace of a folder, or creates an empty one if the folder has no workspace file at all. Throws
 * `folder-unwritable`, `workspace-locked`, `workspace-unreadable` or `workspace-newer`, leaving all files
 * unchanged: if it throws, the files from `options.fill` are removed again.
 */
export async function openWorkspaceStore(options: StoreOptions): Promise<WorkspaceStore> {
  const files = options.files ?? nodeFiles
  const folder = resolve(options.folder)
  const location = { files, folder, now: options.now }
  if (options.chosenIn) await requireFolder(location, options.chosenIn)
  else await createFolder(files, folder)
  const lock = await asUnwritable(
    lockFolder({
      ...location,
      ...(options.patience ? { patience: options.patience } : {}),
      ...(options.onWait ? { onWait: options.onWait } : {}),
    }),
    folder,
  )
  let isFilled = false
  try {
    await asUnwritable(removeTemporaryFiles(files, folder), folder)
    if (options.fill) await asUnwritable(fillFolder(location, options.fill), folder)
    isFilled = options.fill !== undefined
    const externalChangeListeners = new Set<(change: ExternalChange) => void>()
    const onExternalChange = (change: ExternalChange) => {
      for (const listener of [...externalChangeListeners]) listener(change)
    }
    const adapter = createWorkspaceAdapter({ ...location, onExternalChange, confirmLock: lock.confirm })
    const db = new Low(adapter, createEmptyWorkspace({ id: options.newId(), at: toIso(options.now()) }))
    await db.read()
    const found = adapter.lastLoaded()
    if (found === null && options.chosenIn)
      throw chosenFolderMissingError(folder, { isThere: true, choiceFile: options.chosenIn })
    const backups = createBackupFolder(location)
    if (found && found.version < SCHEMA_VERSION) await keepBeforeMigration(found, location)
    if (found === null) await asUnwritable(db.write(), folder)
    // A failure is ignored: the recovered workspace is already durable in its copy, and the next change
    // writes again.
    else if (found.source !== 'main' || isRepaired(found)) await db.write().catch(() => {})
    const retryMs = options.retryMs ?? RETRY_MS
    return createWorkspaceStore({
      db,
      adapter,
      lock,
      folder,
      retryMs,
      report: toReport(found, db.data),
      backups,
      externalChangeListeners,
      files,
      now: options.now,
    })
  } catch (error) {
    if (isFilled) await removeWorkspaceFiles(location)
    await lock.release()
    throw error
  }
}

/** Requires the chosen folder to exist. It is never recreated, because its disk may just be disconnected. */
async function requireFolder({ files, folder }: WorkspaceLocation, choice: string): Promise<void> {
  await files.readdir(folder).catch((error) => {
    if (!isErrno(error, 'ENOENT')) throw folderUnwritableError(error, folder)
    throw chosenFolderMissingError(folder, { isThere: false, choiceFile: choice })
  })
}

/** Turns every error that is not an AppError into `folder-unwritable`. */
async function asUnwritable<T>(work: Promise<T>, folder: string): Promise<T> {
  return work.catch((error) => {
    throw error instanceof AppError ? error : folderUnwritableError(error, folder)
  })
}

function isRepaired({ repairs }: RepairedFound): boolean {
  return Object.values(repairs).some((repaired: readonly string[]) => repaired.length > 0)
}

function toReport(found: RepairedFound | null, { cards }: Workspace): LoadReport {
  const { source, setAside, backup, repairs } = found ?? {
    source: 'new',
    setAside: [],
    backup: null,
    repairs: { newIds: [], newRanks: [], removedWords: [] },
  }
  return { source, setAside, backupAt: backup?.at ?? null, cards: cards.length, repairs }
}
