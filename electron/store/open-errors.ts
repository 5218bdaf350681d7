import { dirname } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import { getErrno, isErrno } from '../host/errno.ts'
import { findCause, missingAndUncreatable, readReason, UNCHANGED } from './failure-causes.ts'

/** Completes the sentence "workspace.json …" for a file of a newer version. */
export const WRITTEN_BY_NEWER = 'was written by a newer version of Callback'

/** Creates the `folder-unwritable` error for a folder in which a workspace cannot be stored. */
export function folderUnwritableError(error: unknown, folder: string): AppError {
  const { why, remedy } = isErrno(error, 'ENOENT') ? missingAndUncreatable : findCause(error)
  const message = `Callback cannot keep its data in ${folder}: ${why}. ${remedy}, or choose another folder, and start Callback again.`
  return new AppError('folder-unwritable', message, {
    data: { folder, reason: getErrno(error) ?? 'unknown' },
    cause: error,
  })
}

/** Creates the `folder-unwritable` error for a workspace of an older version that could not be copied before migrating it. */
export function migrationBackupError(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `What an older version of Callback saved in ${folder} was not opened, for no copy of it could be kept first: ${why}. ${remedy}, and start Callback again. ${UNCHANGED}`
  return new AppError('folder-unwritable', message, {
    data: { folder, reason: readReason(error) },
    cause: error,
  })
}

/** Creates the `workspace-unreadable` error for a folder with no readable file. All files stay unchanged. */
export function workspaceUnreadableError(
  bad: readonly { readonly name: string; readonly why: string }[],
  folder: string,
): AppError {
  const names = bad.map(({ name }) => name).join(', ')
  const complaint = bad.map(({ name, why }) => `${name} ${why}`).join(', and ')
  const advice =
    'Nothing was changed. Put a good copy in its place, move it away to begin anew, or choose another folder'
  return new AppError(
    'workspace-unreadable',
    `In ${folder}, ${complaint}. ${advice}, and start Callback again.`,
    { data: { folder, files: names } },
  )
}

/** Creates the `workspace-newer` error for a file written by a newer version. The file stays unchanged. */
export function workspaceNewerError(name: string, folder: string): AppError {
  const message = `${name} in ${folder} was written by a newer version of Callback. Nothing was changed. Start that version, or choose another folder.`
  return new AppError('workspace-newer', message, { data: { folder, files: name } })
}

/** Creates the `workspace-unreadable` error for a chosen folder that is missing or empty. It is never recreated silently. */
export function chosenFolderMissingError(
  folder: string,
  { isThere, choice }: { isThere: boolean; choice: string },
): AppError {
  const problem = isThere
    ? `There is no workspace in your data folder ${folder}`
    : `Your data folder ${folder} is not there`
  const message = `${problem}. Nothing was changed. Connect the disk it lies on, or put the folder back, and start Callback again. To have Callback begin in ${dirname(choice)} instead, delete ${choice}.`
  return new AppError('workspace-unreadable', message, { data: { folder } })
}

/** Creates the `workspace-unreadable` error for an unreadable choice file. Guessing a folder could show the wrong data. */
export function choiceUnreadableError(choice: string): AppError {
  const message = `The file ${choice}, which says where your data is, cannot be read. Nothing was changed. Start Callback with --data-dir and your data folder; or, to begin in ${dirname(choice)}, delete that file.`
  return new AppError('workspace-unreadable', message, { data: { files: choice } })
}
