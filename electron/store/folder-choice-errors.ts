import { AppError } from '#shared/errors/app-error'
import { findCause, readReason, UNCHANGED } from './failure-causes.ts'
import { CHOICE_FILE } from './file-names.ts'
import { WRITTEN_BY_NEWER } from './open-errors.ts'

/** Creates the `folder-unwritable` error for a newly chosen folder in which data cannot be stored. */
export function folderUnusableError(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `Callback can’t keep your data in ${folder}: ${why}. ${remedy}, or choose another folder. ${UNCHANGED}`
  return new AppError('folder-unwritable', message, {
    data: { folder, reason: readReason(error) },
    cause: error,
  })
}

/** Creates the `folder-unwritable` error for a choice that could not be saved. */
export function choiceNotSavedError(error: unknown, home: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `Your choice couldn’t be saved in ${home}: ${why}. ${remedy} and try again. ${UNCHANGED}`
  return new AppError('folder-unwritable', message, {
    data: { folder: home, files: CHOICE_FILE, reason: readReason(error) },
    cause: error,
  })
}

/** Creates the `workspace-locked` error for a newly chosen folder that is open in another process. */
export function chosenFolderInUseError({
  folder,
  pid,
  place,
}: {
  folder: string
  pid: number
  /** Where the process runs, as the end of a clause; empty if it runs beside this one. */
  place: string
}): AppError {
  const message = `${folder} is open in another Callback${place} (process ${pid}). Close that one, or choose another folder. ${UNCHANGED}`
  return new AppError('workspace-locked', message, { data: { folder, pid } })
}

/** Creates the `workspace-newer` or `workspace-unreadable` error for a workspace in a newly chosen folder. */
export function chosenWorkspaceError(
  name: string,
  { folder, why }: { folder: string; why: string },
): AppError {
  const isNewer = why === WRITTEN_BY_NEWER
  const remedy = isNewer ? 'Open it with that version, or choose another folder' : 'Choose another folder'
  return new AppError(
    isNewer ? 'workspace-newer' : 'workspace-unreadable',
    `${name} in ${folder} ${why}. ${remedy}. ${UNCHANGED}`,
    { data: { folder, files: name } },
  )
}
