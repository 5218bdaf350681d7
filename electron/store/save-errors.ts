import { AppError } from '#shared/errors/app-error'
import { getErrno } from '../host/errno.ts'
import { findCause, readReason, UNCHANGED } from './failure-causes.ts'

/** Creates the `not-saved` error for a change that could not be written. */
export function notSavedError(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  return new AppError('not-saved', `Not saved: ${why}. ${remedy}. Callback tries again every few seconds.`, {
    data: { folder, reason: getErrno(error) ?? 'unknown' },
    cause: error,
  })
}

/** Creates the `not-saved` error for a change requested after the store was closed. */
export function storeClosedError(folder: string): AppError {
  const message = 'Not saved: Callback is closing. Start it again and repeat the change.'
  return new AppError('not-saved', message, { data: { folder, reason: 'closed' } })
}

/** Creates the `not-saved` error for a backup that failed. The workspace itself is not affected. */
export function backupFailedError(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `No backup could be made in ${folder}: ${why}. Your data itself is saved. ${remedy}. Callback tries again every minute.`
  return new AppError('not-saved', message, { data: { folder, reason: readReason(error) }, cause: error })
}

/** Creates the `not-saved` error for a restore before which the current workspace was not backed up. */
export function restoreFailedError(error: unknown, folder: string): AppError {
  const { why, remedy } = findCause(error)
  const message = `Not restored, because what you have now couldn’t be backed up in ${folder} first: ${why}. ${remedy} and try again. ${UNCHANGED}`
  return new AppError('not-saved', message, { data: { folder, reason: readReason(error) }, cause: error })
}
