import { app, dialog } from 'electron'
import { AppError } from '#shared/errors/app-error'
import type { Log } from '../host/ports.ts'

/** Shows the user why the app cannot start, and exits. */
export function reportStartFailure(error: unknown, log: Log): void {
  if (!(error instanceof AppError)) log.error('Callback could not start', error)
  const message =
    error instanceof AppError
      ? error.message
      : `Something went wrong inside Callback. What you saved is untouched.\n\n${String(error)}`
  dialog.showErrorBox('Callback cannot start', message)
  app.exit(1)
}

/**
 * Handles programmer errors that nothing caught: logs an unhandled rejection, and exits after an uncaught
 * exception.
 */
export function handleUncaughtErrors(log: Log): void {
  process.on('unhandledRejection', (error) => log.error('A promise was left to fail', error))
  process.on('uncaughtException', (error) => {
    log.error('Callback met a fault', error)
    dialog.showErrorBox(
      'Callback must stop',
      'Something went wrong inside Callback. What you saved is safe; start it again to go on.',
    )
    app.exit(1)
  })
}
