import { resolve } from 'node:path'
import { Low } from 'lowdb'
import { AppError } from '#shared/errors/app-error'
import type { EpochMs, Id } from '#shared/model/scalars'
import { emptyWorkspace, SCHEMA_VERSION, type Workspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { backupFolder } from './backup-folder.ts'
import { chosenFolderGone, folderUnwritable } from './failures.ts'
import { errnoOf, type FileSystemPort, nodeFiles } from './file-system.ts'
import { emptyFolder, fillFolder, type WorkspaceFiles } from './fill-folder.ts'
import { lockFolder } from './folder-lock.ts'
import { keepOlderShape } from './keep-before-migration.ts'
import type { Found, Source } from './load-workspace.ts'
import { makeFolder, sweep } from './prepare-folder.ts'
import { type Outside, workspaceAdapter } from './workspace-adapter.ts'
import { type LoadReport, storeOver, type WorkspaceStore } from './workspace-store.ts'
import { RETRY_MS } from './write-health.ts'

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

function reportOf(found: Found | null, { cards }: Workspace): LoadReport {
  const { source, setAside, backup } = found ?? { source: 'new', setAside: [], backup: null }
  return { source, setAside, backupAt: backup?.at ?? null, cards: cards.length }
}
