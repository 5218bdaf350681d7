import { AppError } from '#shared/errors/app-error'

/** Returns an error that the user may read: anything but an `AppError` becomes the code `internal`, a fault of the app. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  return new AppError('internal', 'Something went wrong in Callback. Try again; nothing was changed.', {
    cause: error,
  })
}
