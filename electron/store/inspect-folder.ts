import { dirname, join, parse, relative, sep } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import type { Workspace } from '#shared/model/workspace'
import { getErrno, isErrno } from '../host/errno.ts'
import { openEnvelope } from './envelope.ts'
import { isOwnOrSystemFile, PREVIOUS_FILE, WORKSPACE_FILE } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import { chosenFolderInUseError, chosenWorkspaceError, folderUnusableError } from './folder-choice-errors.ts'
import { describePlace, findLockHolder } from './lock/folder-lock.ts'
import { WRITTEN_BY_NEWER } from './open-errors.ts'

/** The subfolder to create in a folder that contains other files. */
const OWN_FOLDER = 'Callback'

/** The result of inspecting a folder that may become the data folder. */
export type FolderInspection =
  | {
      readonly kind: 'empty'
      readonly folder: string
      /** True if the folder does not exist yet. */
      readonly isNew: boolean
      /** True if the chosen folder contains other files, so that `folder` is a subfolder of it. */
      readonly isWithin: boolean
    }
  | {
      readonly kind: 'workspace'
      readonly folder: string
      readonly isWithin: boolean
      readonly workspace: Workspace
    }

/** A folder that may become the data folder. */
interface Candidate {
  readonly files: FileSystemPort
  readonly folder: string
  /** The current data folder. */
  readonly present: string
}

/**
 * Inspects a folder that may become the data folder, without changing anything. If it contains other files or
 * is the root of a disk, its subfolder `Callback` is inspected instead. Throws `not-allowed` for the current
 * data folder, its subfolders and its backup folder. Also throws `workspace-locked`, `folder-unwritable`,
 * `workspace-newer` or `workspace-unreadable`.
 */
export async function inspectFolder(candidate: Candidate): Promise<FolderInspection> {
  const subfolder = join(candidate.folder, OWN_FOLDER)
  return (
    (await inspect(candidate, false)) ??
    (await inspect({ ...candidate, folder: subfolder }, true)) ??
    refuseForeignFiles(subfolder)
  )
}

function refuseForeignFiles(folder: string): never {
  throw new AppError(
    'not-allowed',
    `${folder} has other things in it. Choose an empty folder, or a new one. Nothing was changed.`,
    { data: { folder } },
  )
}

/** Inspects one folder. Returns null if it contains other files or is the root of a disk. */
async function inspect(candidate: Candidate, isWithin: boolean): Promise<FolderInspection | null> {
  const { files, folder } = candidate
  try {
    await refuseCurrentFolder(candidate)
    if (!(await isExistingFolder(files, folder))) {
      await files.accessToWrite(await findNearestFolder(files, dirname(folder)))
      return { kind: 'empty', folder, isNew: true, isWithin }
    }
    await files.accessToWrite(folder)
    await refuseLocked(files, folder)
    const workspace =
      (await readWorkspaceIn(candidate, WORKSPACE_FILE)) ?? (await readWorkspaceIn(candidate, PREVIOUS_FILE))
    if (workspace !== null) return { kind: 'workspace', folder, isWithin, workspace }
    const isShared =
      !(await files.readdir(folder)).every(isOwnOrSystemFile) || (await isTopOfDisk(files, folder))
    return isShared ? null : { kind: 'empty', folder, isNew: false, isWithin }
  } catch (error) {
    throw error instanceof AppError ? error : folderUnusableError(error, folder)
  }
}

async function refuseCurrentFolder({ files, folder, present }: Candidate): Promise<void> {
  const chosenPath = await resolveRealPath(files, folder)
  const currentPath = await resolveRealPath(files, present)
  const refuse = (reason: string) => {
    throw new AppError('not-allowed', `${folder} ${reason} Nothing was changed.`, { data: { folder } })
  }
  if (chosenPath === currentPath) refuse('is the folder Callback uses now. Choose another one.')
  if (isInside(chosenPath, currentPath))
    refuse('is inside the folder Callback uses now. Choose one outside it.')
  const backups = `${currentPath}-backups`
  if (chosenPath === backups || isInside(chosenPath, backups))
    refuse('is where your backups are. Choose another one.')
}

async function refuseLocked(files: FileSystemPort, folder: string): Promise<void> {
  const holder = await findLockHolder(files, folder)
  if (holder === null) return
  throw chosenFolderInUseError({ folder, pid: holder.pid, place: describePlace(holder) })
}

/** Reads a workspace file in the folder. Returns null if it does not exist. */
async function readWorkspaceIn({ files, folder }: Candidate, name: string): Promise<Workspace | null> {
  const bytes = await files.readFile(join(folder, name)).catch((error) => {
    if (isErrno(error, 'ENOENT')) return null
    throw chosenWorkspaceError(name, { folder, why: `can’t be read (${getErrno(error)})` })
  })
  if (bytes === null) return null
  const verdict = openEnvelope(bytes)
  if (verdict.kind === 'good') return verdict.workspace
  throw chosenWorkspaceError(name, { folder, why: verdict.kind === 'newer' ? WRITTEN_BY_NEWER : verdict.why })
}

async function isExistingFolder(files: FileSystemPort, folder: string): Promise<boolean> {
  try {
    // Follows symbolic links: a link to a folder counts as a folder.
    if ((await files.lstat(await files.realpath(folder))).isDirectory()) return true
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false
    throw error
  }
  throw new AppError('not-allowed', `${folder} is a file. Choose a folder. Nothing was changed.`, {
    data: { folder },
  })
}

/** Returns true for the root of a disk: the backups next to it would be on another disk. */
async function isTopOfDisk(files: FileSystemPort, folder: string): Promise<boolean> {
  const realPath = await files.realpath(folder)
  if (realPath === parse(realPath).root) return true
  return (await files.lstat(realPath)).dev !== (await files.lstat(dirname(realPath))).dev
}

/** Returns the folder if it exists, otherwise its nearest existing ancestor. */
async function findNearestFolder(files: FileSystemPort, folder: string): Promise<string> {
  const isDone = (await isExistingFolder(files, folder)) || folder === dirname(folder)
  return isDone ? folder : findNearestFolder(files, dirname(folder))
}

/** Resolves the symbolic links in a path. The folder does not have to exist. */
async function resolveRealPath(files: FileSystemPort, folder: string): Promise<string> {
  try {
    return await files.realpath(folder)
  } catch (error) {
    const parent = dirname(folder)
    if (!isErrno(error, 'ENOENT') || parent === folder) throw error
    return join(await resolveRealPath(files, parent), relative(parent, folder))
  }
}

function isInside(folder: string, outer: string): boolean {
  return folder.startsWith(outer.endsWith(sep) ? outer : outer + sep)
}
