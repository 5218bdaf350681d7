import { app, dialog } from 'electron'
import { AppError } from '#shared/errors/app-error'
import type { Log } from '../host/ports.ts'

/** Shows the user why the app cannot start, and exits. */
export function reportStartFailure(error: unknown, log: Log): void {
  if (!(error instanceof AppError)) log.error('Callback couldn’t start', error)
  const message =
    error instanceof AppError
      ? error.message
      : `Something went wrong in Callback. What you saved is untouched.\n\n${String(error)}`
  showErrorAndExit('Callback can’t start', message)
}

/**
 * Handles programmer errors that nothing caught: logs an unhandled rejection, and exits after an uncaught
 * exception.
 */
export function handleUncaughtErrors(log: Log): void {
  let isExiting = false
  process.on('unhandledRejection', (error) => log.error('A promise was left to fail', error))
  process.on('uncaughtException', (error) => {
    log.error('Callback met a fault', error)
    // The dialog blocks, but events still arrive under it; a second error must not open a second dialog.
    if (isExiting) return
    isExiting = true
    showErrorAndExit(
      'Callback has to close',
      'Something went wrong in Callback. What you saved is safe. Start it again to continue.',
    )
  })
}

/**
 * Shows an error in a dialog and on standard error, and exits. Before the app is ready, Linux shows no
 * dialog, so it waits until then.
 */
function showErrorAndExit(title: string, message: string): void {
  process.stderr.write(`${title}: ${message}\n`)
  const showAndExit = () => {
    dialog.showErrorBox(title, message)
    app.exit(1)
  }
  if (app.isReady()) showAndExit()
  else app.once('ready', showAndExit)
}
