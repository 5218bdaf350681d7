import { app, type BrowserWindow, type Event, powerMonitor } from 'electron'
import type { App } from '../app/app.ts'
import type { Log } from '../host/ports.ts'

/** The state of the shutdown. */
interface Shutdown {
  isQuitting(): boolean
}

/**
 * Shuts down cleanly on Quit, a signal, system shutdown or logoff. The window closes first, so that its page can still
 * save pending input; then the app stops, and finally the process exits.
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
  app.on('will-quit', (event) => {
    if (isStopped) return
    event.preventDefault()
    stopping ??= stop()
    void stopping.then(() => app.quit())
  })

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())

  // The types omit the event; preventing its default delays the system's shutdown until the app has quit.
  powerMonitor.on('shutdown', ((event: Event) => {
    event.preventDefault()
    app.quit()
  }) as () => void)

  // Windows asks before it ends a session, but then ends it without emitting `will-quit`.
  window.on('query-session-end', () => {
    void running.then((app) => app.suspend()).catch(() => {})
  })
  window.on('session-end', () => {
    stopping ??= stop()
  })

  return { isQuitting: () => isQuitting }
}
