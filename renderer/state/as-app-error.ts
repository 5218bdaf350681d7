import { AppError } from '#shared/errors/app-error'

/**
 * Turns any error into one that the user can read. If it is not an `AppError`, its code becomes `internal`.
 */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  return new AppError('internal', 'Something went wrong in Callback. Nothing was changed. Try again.', {
    cause: error,
  })
}
