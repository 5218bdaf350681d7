import { AppError } from '#shared/errors/app-error'
import { getErrno } from '../host/errno.ts'

/** The reason for a failure and what to do about it, as parts of a sentence. */
interface Cause {
  readonly why: string
  readonly remedy: string
}

const noPermission: Cause = {
  why: 'Callback may not write there',
  remedy: 'Allow it to, or close programs that use the folder',
}
const noSpace: Cause = { why: 'the disk is full', remedy: 'Free some space' }
const blockedByFile: Cause = { why: 'a file stands where a folder should be', remedy: 'Move that file away' }
const tooManyOpenFiles: Cause = { why: 'too many files are open', remedy: 'Close some programs' }
/** The cause for a folder that is missing and cannot be created. */
export const missingAndUncreatable: Cause = {
  why: 'the folder is not there and cannot be made',
  remedy: 'Make it',
}
const deviceError: Cause = { why: 'the disk reported an error', remedy: 'Check the disk' }

/** The causes by error code of the file system. `SHORT_WRITE` is our own code, for incomplete writes. */
const causes: Readonly<Record<string, Cause>> = {
  ENOSPC: noSpace,
  EDQUOT: { why: 'your share of the disk is used up', remedy: 'Free some space' },
  EROFS: { why: 'the disk can only be read', remedy: 'Make it writable' },
  EACCES: noPermission,
  EPERM: noPermission,
  EBUSY: { why: 'another program is using the file', remedy: 'Close that program' },
  EIO: deviceError,
  SHORT_WRITE: { why: 'the disk kept only a part of the file', remedy: 'Check the disk' },
  ENOENT: { why: 'the folder is not there', remedy: 'Put it back' },
  ENOTDIR: blockedByFile,
  EEXIST: blockedByFile,
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
  return causes[code] ?? { why: `the file could not be written (${code})`, remedy: 'Wait a moment' }
}
