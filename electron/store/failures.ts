import { dirname } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import { getErrno, isErrno } from '../host/errno.ts'
import { CHOICE } from './file-names.ts'

/** The reason for a failure and what to do about it, as parts of a sentence. */
interface Cause {
  readonly why: string
  readonly remedy: string
}

const forbidden: Cause = {
  why: 'Callback may not write there',
  remedy: 'Allow it to, or close programs that use the folder',
}
const noSpace: Cause = { why: 'the disk is full', remedy: 'Free some space' }
const blockedByFile: Cause = { why: 'a file stands where a folder should be', remedy: 'Move that file away' }
const tooManyOpenFiles: Cause = { why: 'too many files are open', remedy: 'Close some programs' }
const missingAndUncreatable: Cause = { why: 'the folder is not there and cannot be made', remedy: 'Make it' }
const deviceError: Cause = { why: 'the disk reported an error', remedy: 'Check the disk' }

const causes: Readonly<Record<string, Cause>> = {
  ENOSPC: noSpace,
  EDQUOT: { why: 'your share of the disk is used up', remedy: 'Free some space' },
  EROFS: { why: 'the disk can only be read', remedy: 'Make it writable' },
  EACCES: forbidden,
  EPERM: forbidden,
  EBUSY: { why: 'another program is using the file', remedy: 'Close that program' },
  EIO: deviceError,
  SHORT_WRITE: { why: 'the disk kept only a part of the file', remedy: 'Check the disk' },
  ENOENT: { why: 'the folder is not there', remedy: 'Put it back' },
  ENOTDIR: blockedByFile,
  EEXIST: blockedByFile,
  EMFILE: tooManyOpenFiles,
  ENFILE: tooManyOpenFiles,
}

/** Creates the `not-saved` error for a change that could not be written. */
export function notSaved(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  return new AppError('not-saved', `Not saved: ${why}. ${remedy}; we try again every few seconds.`, {
    data: { folder, reason: getErrno(error) ?? 'unknown' },
    cause: error,
  })
}

/** Creates the `not-saved` error for a change requested after the store was closed. */
export function notSavedWhileClosing(folder: string): AppError {
  const message = 'Not saved: Callback is closing. Start it again and repeat the change.'
  return new AppError('not-saved', message, { data: { folder, reason: 'closed' } })
}

/** Creates the `not-saved` error for a backup that failed. The workspace itself is not affected. */
export function notBackedUp(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `No backup could be made in ${folder}: ${why}. Your data itself is saved. ${remedy}; we try again every minute.`
  return new AppError('not-saved', message, { data: { folder, reason: readReason(error) }, cause: error })
}

/** Creates the `not-saved` error for a restore that did not start because the present workspace could not be backed up. */
export function notRestored(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `Not restored, for what you have now could not be backed up in ${folder} first: ${why}. ${remedy} and try again. ${UNCHANGED}`
  return new AppError('not-saved', message, { data: { folder, reason: readReason(error) }, cause: error })
}

/** Creates the `folder-unwritable` error for a folder in which a workspace cannot be stored. */
export function folderUnwritable(error: unknown, folder: string): AppError {
  const { why, remedy } = isErrno(error, 'ENOENT') ? missingAndUncreatable : findCause(error)
  const message = `Callback cannot keep its data in ${folder}: ${why}. ${remedy}, or choose another folder, and start Callback again.`
  return new AppError('folder-unwritable', message, {
    data: { folder, reason: getErrno(error) ?? 'unknown' },
    cause: error,
  })
}

/** Creates the `folder-unwritable` error for a workspace of an older version that could not be copied before migrating it. */
export function olderShapeNotKept(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `What an older version of Callback saved in ${folder} was not opened, for no copy of it could be kept first: ${why}. ${remedy}, and start Callback again. ${UNCHANGED}`
  return new AppError('folder-unwritable', message, {
    data: { folder, reason: readReason(error) },
    cause: error,
  })
}

/** Creates the `workspace-unreadable` error for a folder with no readable file. All files stay unchanged. */
export function workspaceUnreadable(
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
export function workspaceNewer(name: string, folder: string): AppError {
  const message = `${name} in ${folder} was written by a newer version of Callback. Nothing was changed. Start that version, or choose another folder.`
  return new AppError('workspace-newer', message, { data: { folder, files: name } })
}

/** Creates the `workspace-unreadable` error for a chosen folder that is missing or empty. It is never recreated silently. */
export function chosenFolderGone(
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
export function choiceUnreadable(choice: string): AppError {
  const message = `The file ${choice}, which says where your data is, cannot be read. Nothing was changed. Start Callback with --data-dir and your data folder; or, to begin in ${dirname(choice)}, delete that file.`
  return new AppError('workspace-unreadable', message, { data: { files: choice } })
}

const UNCHANGED = 'Nothing was changed.'

/** Creates the `folder-unwritable` error for a newly chosen folder that cannot hold the data. The data stays where it is. */
export function cannotUseFolder(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `Callback cannot keep your data in ${folder}: ${why}. ${remedy}, or choose another folder. ${UNCHANGED}`
  return new AppError('folder-unwritable', message, {
    data: { folder, reason: readReason(error) },
    cause: error,
  })
}

/** Creates the `folder-unwritable` error for a choice that could not be saved. */
export function choiceNotKept(error: unknown, home: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `Your choice could not be kept in ${home}: ${why}. ${remedy} and try again. ${UNCHANGED}`
  return new AppError('folder-unwritable', message, {
    data: { folder: home, files: CHOICE, reason: readReason(error) },
    cause: error,
  })
}

/** Creates the `workspace-locked` error for a newly chosen folder that is open in another process. */
export function chosenFolderInUse({
  folder,
  pid,
  elsewhere,
}: {
  folder: string
  pid: number
  /** The name of the other computer; null if the process runs on this one. */
  elsewhere: string | null
}): AppError {
  const where = elsewhere === null ? '' : ` on the computer “${elsewhere}”`
  const message = `${folder} is open in another Callback${where} (process ${pid}). End that one, or choose another folder. ${UNCHANGED}`
  return new AppError('workspace-locked', message, { data: { folder, pid } })
}

/** Creates the `workspace-newer` or `workspace-unreadable` error for a workspace in a newly chosen folder. */
export function cannotOpenThere(name: string, { folder, why }: { folder: string; why: string }): AppError {
  const isNewer = why === NEWER
  const remedy = isNewer ? 'Open it with that version, or choose another folder' : 'Choose another folder'
  return new AppError(
    isNewer ? 'workspace-newer' : 'workspace-unreadable',
    `${name} in ${folder} ${why}. ${remedy}. ${UNCHANGED}`,
    { data: { folder, files: name } },
  )
}

/** Completes the sentence "workspace.json …" for a file of a newer version. */
export const NEWER = 'was written by a newer version of Callback'

/** Returns the error code. An AppError from this module already carries it as its reason. */
function readReason(error: unknown): string {
  if (error instanceof AppError) return String(error.data.reason)
  return getErrno(error) ?? 'unknown'
}

function findCause(error: unknown): Cause {
  const code = error instanceof AppError ? readReason(error) : (getErrno(error) ?? 'no reason given')
  return causes[code] ?? { why: `the file could not be written (${code})`, remedy: 'Wait a moment' }
}
