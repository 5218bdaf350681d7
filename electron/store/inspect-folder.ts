import { dirname, join, parse, relative, sep } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import type { Workspace } from '#shared/model/workspace'
import { openEnvelope } from './envelope.ts'
import { cannotOpenThere, cannotUseFolder, chosenFolderInUse, NEWER } from './failures.ts'
import { isNoOthers, MAIN, PREVIOUS } from './file-names.ts'
import { errnoOf, type FileSystemPort } from './file-system.ts'
import { holderOfFolder } from './folder-lock.ts'
import { thisProcess } from './process-identity.ts'

/** The folder that is made in one which holds other things. */
const OWN_FOLDER = 'Callback'

/** What a folder that may become the data folder turned out to be. */
export type Finding =
  | {
      readonly kind: 'empty'
      readonly folder: string
      readonly isNew: boolean
      /** The folder that was named holds other things, and this one lies in it. */
      readonly isWithin: boolean
    }
  | {
      readonly kind: 'workspace'
      readonly folder: string
      readonly isWithin: boolean
      readonly workspace: Workspace
    }

interface Look {
  readonly files: FileSystemPort
  readonly folder: string
  /** The folder that is used now. */
  readonly present: string
}

/**
 * Looks at a folder that may become the data folder, and changes nothing. Of one that holds other things, or is the top
 * of a disk, it looks at the folder `Callback` in it. Throws, each with a sentence: `not-allowed` for the folder in use
 * and what belongs to it, `workspace-locked`, `folder-unwritable`, `workspace-newer`, `workspace-unreadable`.
 */
export async function inspectFolder(look: Look): Promise<Finding> {
  const own = join(look.folder, OWN_FOLDER)
  return (await inspect(look, false)) ?? (await inspect({ ...look, folder: own }, true)) ?? holdsOthers(own)
}

function holdsOthers(folder: string): never {
  throw new AppError(
    'not-allowed',
    `${folder} holds other things. Choose an empty folder, or a new one. Nothing was changed.`,
    { data: { folder } },
  )
}

/** Null for a folder with other things in it. */
async function inspect(look: Look, isWithin: boolean): Promise<Finding | null> {
  const { files, folder } = look
  try {
    await refuseOwn(look)
    if (!(await isThere(files, folder))) {
      await files.accessToWrite(await nearest(files, dirname(folder)))
      return { kind: 'empty', folder, isNew: true, isWithin }
    }
    await files.accessToWrite(folder)
    await refuseHeld(files, folder)
    const workspace = (await workspaceIn(look, MAIN)) ?? (await workspaceIn(look, PREVIOUS))
    if (workspace !== null) return { kind: 'workspace', folder, isWithin, workspace }
    const isShared = !(await files.readdir(folder)).every(isNoOthers) || (await isTopOfDisk(files, folder))
    return isShared ? null : { kind: 'empty', folder, isNew: false, isWithin }
  } catch (error) {
    throw error instanceof AppError ? error : cannotUseFolder(error, folder)
  }
}

async function refuseOwn({ files, folder, present }: Look): Promise<void> {
  const [chosen, used] = [await realPath(files, folder), await realPath(files, present)]
  const refuse = (what: string) => {
    throw new AppError('not-allowed', `${folder} ${what} Nothing was changed.`, { data: { folder } })
  }
  if (chosen === used) refuse('is the folder that Callback uses now. Choose another one.')
  if (isInside(chosen, used)) refuse('lies in the folder that Callback uses now. Choose one outside of it.')
  const backups = `${used}-backups`
  if (chosen === backups || isInside(chosen, backups))
    refuse('is where your backups are. Choose another one.')
}

async function refuseHeld(files: FileSystemPort, folder: string): Promise<void> {
  const holder = await holderOfFolder(files, folder)
  if (holder === null) return
  const elsewhere = holder.host === thisProcess().host ? null : holder.host
  throw chosenFolderInUse({ folder, pid: holder.pid, elsewhere })
}

/** What a file of a folder holds; null where there is none. */
async function workspaceIn({ files, folder }: Look, name: string): Promise<Workspace | null> {
  const bytes = await files.readFile(join(folder, name)).catch((error) => {
    if (errnoOf(error) === 'ENOENT') return null
    throw cannotOpenThere(name, { folder, why: `cannot be read (${errnoOf(error)})` })
  })
  if (bytes === null) return null
  const verdict = openEnvelope(bytes)
  if (verdict.kind === 'good') return verdict.workspace
  throw cannotOpenThere(name, { folder, why: verdict.kind === 'newer' ? NEWER : verdict.why })
}

async function isThere(files: FileSystemPort, folder: string): Promise<boolean> {
  try {
    // Through links: a link to a folder is one.
    if ((await files.lstat(await files.realpath(folder))).isDirectory()) return true
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false
    throw error
  }
  throw new AppError('not-allowed', `${folder} is a file. Choose a folder. Nothing was changed.`, {
    data: { folder },
  })
}

/** The backups lie beside the folder: at the top of a disk that would be on another one. */
async function isTopOfDisk(files: FileSystemPort, folder: string): Promise<boolean> {
  const real = await files.realpath(folder)
  if (real === parse(real).root) return true
  return (await files.lstat(real)).dev !== (await files.lstat(dirname(real))).dev
}

/** The folder itself where it exists, else the first above it that does. */
async function nearest(files: FileSystemPort, folder: string): Promise<string> {
  const isDone = (await isThere(files, folder)) || folder === dirname(folder)
  return isDone ? folder : nearest(files, dirname(folder))
}

/** Of a folder that does not exist yet, where it would come to be. */
async function realPath(files: FileSystemPort, folder: string): Promise<string> {
  try {
    return await files.realpath(folder)
  } catch (error) {
    const above = dirname(folder)
    if (errnoOf(error) !== 'ENOENT' || above === folder) throw error
    return join(await realPath(files, above), relative(above, folder))
  }
}

function isInside(folder: string, outer: string): boolean {
  return folder.startsWith(outer.endsWith(sep) ? outer : outer + sep)
}
