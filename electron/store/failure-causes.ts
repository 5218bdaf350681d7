import { AppError } from '#shared/errors/app-error'
import { getErrno } from '../host/errno.ts'

/** The reason for a failure and what to do about it, as parts of a sentence. */
interface Cause {
  readonly why: string
  readonly remedy: string
}

const noPermission: Cause = {
  why: 'Callback isn’t allowed to write there',
  remedy: 'Change the permissions, or close programs that use the folder',
}
const noSpace: Cause = { why: 'the disk is full', remedy: 'Free up some space' }
const blockedByFile: Cause = { why: 'there’s a file where a folder should be', remedy: 'Move that file away' }
const tooManyOpenFiles: Cause = { why: 'too many files are open', remedy: 'Close some programs' }
/** The cause for a folder that is missing and cannot be created. */
export const missingAndUncreatable: Cause = {
  why: 'the folder doesn’t exist and can’t be created',
  remedy: 'Create it',
}
const deviceError: Cause = { why: 'the disk reported an error', remedy: 'Check the disk' }

/**
 * The causes by error code of the file system. `SHORT_WRITE` and `LOCK_TAKEN` are our own codes, for
 * incomplete writes and for a folder that another process now holds.
 */
const causes: Readonly<Record<string, Cause>> = {
  ENOSPC: noSpace,
  EDQUOT: { why: 'you’ve used up your share of the disk', remedy: 'Free up some space' },
  EROFS: { why: 'the disk is read-only', remedy: 'Make it writable' },
  EACCES: noPermission,
  EPERM: noPermission,
  EBUSY: { why: 'another program is using the file', remedy: 'Close that program' },
  EIO: deviceError,
  SHORT_WRITE: { why: 'the disk saved only part of the file', remedy: 'Check the disk' },
  ENOENT: { why: 'the folder isn’t there', remedy: 'Put it back' },
  ENOTDIR: blockedByFile,
  EEXIST: blockedByFile,
  EFBIG: { why: 'this system doesn’t allow files that large', remedy: 'Raise its limit on file sizes' },
  LOCK_TAKEN: { why: 'another Callback has the folder open', remedy: 'Close that one' },
  EMFILE: tooManyOpenFiles,
  ENFILE: tooManyOpenFiles,
}

/** The last sentence of every message about a failure that changed nothing. */
export const UNCHANGED = 'Nothing was changed.'

/** Returns the error code as text. An AppError of the store has it in `data.reason`. */
export function readReason(error: unknown): string {
  if (error instanceof AppError) return String(error.data.reason)
  return getErrno(error) ?? 'unknown'
}

/** Finds the reason for a failure and what to do about it. */
export function findCause(error: unknown): Cause {
  const code = error instanceof AppError ? readReason(error) : (getErrno(error) ?? 'no reason given')
  return causes[code] ?? { why: `the file couldn’t be written (${code})`, remedy: 'Wait a moment' }
}
