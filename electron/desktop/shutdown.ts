import { app, type BrowserWindow, type Event, powerMonitor } from 'electron'
import type { App } from '../app/app.ts'
import type { Log } from '../host/ports.ts'
import { takeOverSignals } from '../host/take-over-signals.ts'

/** The shutdown of the app. */
interface Shutdown {
  /** Returns true once the app has begun to quit. */
  isQuitting(): boolean
}

/**
 * Shuts down cleanly on Quit, a signal, system shutdown or logoff. The window closes first, so that its page
 * can still save pending input; then the app stops, and finally the process exits.
 */
export function handleShutdown(deps: { window: BrowserWindow; running: Promise<App>; log: Log }): Shutdown {
  const { window, running, log } = deps
  let isQuitting = false
  let stopping: Promise<void> | null = null
  let isStopped = false

  const stop = async () => {
    try {
      await (await running).stop()
    } catch (error) {
      log.error('The app did not end as it should', error)
    }
    isStopped = true
  }

  app.on('before-quit', () => {
    isQuitting = true
  })
  // The process must not exit before the app has stopped: the first `will-quit` is cancelled and quits again
  // later.
  app.on('will-quit', (event) => {
    if (isStopped) return
    event.preventDefault()
    stopping ??= stop()
    void stopping.then(() => app.quit())
  })

  takeOverSignals(process, process.platform)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())

  // Preventing the default delays the system's shutdown until the app has quit. The cast is needed because
  // Electron's types omit the event.
  powerMonitor.on('shutdown', ((event: Event) => {
    event.preventDefault()
    app.quit()
  }) as () => void)

  // Windows announces the end of a session and then ends it without emitting `will-quit`.
  window.on('query-session-end', () => {
    void running.then((app) => app.suspend()).catch(() => {})
  })
  window.on('session-end', () => {
    stopping ??= stop()
  })

  return { isQuitting: () => isQuitting }
}
