import { dirname } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import { getErrno, isErrno } from '../host/errno.ts'
import { findCause, missingAndUncreatable, readReason, UNCHANGED } from './failure-causes.ts'

/** The end of a sentence that starts with a file name, for a file that this version is too old to read. */
export const WRITTEN_BY_NEWER = 'was written by a newer version of Callback'

/** Creates the `folder-unwritable` error for a folder in which a workspace cannot be stored. */
export function folderUnwritableError(error: unknown, folder: string): AppError {
  const { why, remedy } = isErrno(error, 'ENOENT') ? missingAndUncreatable : findCause(error)
  const message = `Callback can’t keep its data in ${folder}: ${why}. ${remedy}, or choose another folder, and start Callback again.`
  return new AppError('folder-unwritable', message, {
    data: { folder, reason: getErrno(error) ?? 'unknown' },
    cause: error,
  })
}

/**
 * Creates the `folder-unwritable` error for a workspace of an older version that was not migrated, because it
 * could not be backed up first.
 */
export function migrationBackupError(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `The data an older version of Callback saved in ${folder} wasn’t opened, because a copy couldn’t be made first: ${why}. ${remedy}, and start Callback again. ${UNCHANGED}`
  return new AppError('folder-unwritable', message, {
    data: { folder, reason: readReason(error) },
    cause: error,
  })
}

/** Creates the `workspace-unreadable` error for a folder in which no workspace file can be read. */
export function workspaceUnreadableError(
  unreadableFiles: readonly { readonly name: string; readonly why: string }[],
  folder: string,
): AppError {
  const names = unreadableFiles.map(({ name }) => name).join(', ')
  const problems = unreadableFiles.map(({ name, why }) => `${name} ${why}`).join(', and ')
  const advice = `${UNCHANGED} Replace it with a good copy, move it away to start empty, or choose another folder`
  return new AppError(
    'workspace-unreadable',
    `In ${folder}, ${problems}. ${advice}, and start Callback again.`,
    { data: { folder, files: names } },
  )
}

/** Creates the `workspace-newer` error for a file that a newer version wrote. */
export function workspaceNewerError(name: string, folder: string): AppError {
  const message = `${name} in ${folder} ${WRITTEN_BY_NEWER}. ${UNCHANGED} Start that version, or choose another folder.`
  return new AppError('workspace-newer', message, { data: { folder, files: name } })
}

/**
 * Creates the `workspace-unreadable` error for a folder that the user chose and that is missing or has no
 * workspace. Callback does not create a new workspace there, because the disk may just be disconnected.
 * `choiceFile` is the file that records the choice.
 */
export function chosenFolderMissingError(
  folder: string,
  { isThere, choiceFile }: { isThere: boolean; choiceFile: string },
): AppError {
  const problem = isThere
    ? `There’s no workspace.json in your data folder ${folder}`
    : `Your data folder ${folder} isn’t there`
  const message = `${problem}. ${UNCHANGED} Connect its disk, or put the folder back, and start Callback again. To start empty in ${dirname(choiceFile)} instead, delete ${choiceFile}.`
  return new AppError('workspace-unreadable', message, { data: { folder } })
}

/**
 * Creates the `workspace-unreadable` error for an unreadable choice file, which records the chosen data
 * folder. Callback does not guess the folder, because it could open the wrong data.
 */
export function choiceUnreadableError(choiceFile: string): AppError {
  const message = `The file ${choiceFile}, which says where your data is, can’t be read. ${UNCHANGED} Start Callback with --data-dir and your data folder, or delete that file to start in ${dirname(choiceFile)}.`
  return new AppError('workspace-unreadable', message, { data: { files: choiceFile } })
}
