import { AppError } from '#shared/errors/app-error'

/** A failure as the user may read it: what is not an AppError is a fault of the app itself. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  return new AppError('internal', 'Something went wrong in Callback. Try again; nothing was changed.', {
    cause: error,
  })
}
