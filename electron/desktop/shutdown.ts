import { app, type BrowserWindow, type Event, powerMonitor } from 'electron'
import type { App } from '../app/app.ts'
import type { Log } from '../host/ports.ts'

/** Whether the app is on its way out. */
export interface Ending {
  isQuitting(): boolean
}

/**
 * Makes every way out a clean one, by Quit, a signal, shutdown or logoff. The window goes first, so that its page can
 * still hand in what was typed; then the app stops, then the process ends.
 */
export function endCleanly(needs: { window: BrowserWindow; running: Promise<App>; log: Log }): Ending {
  const { window, running, log } = needs
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

  // The types leave out the event, which holds the system's shutdown back until the app has quit.
  powerMonitor.on('shutdown', ((event: Event) => {
    event.preventDefault()
    app.quit()
  }) as () => void)

  // Windows asks before it ends a session, and then ends it without a word to `will-quit`.
  window.on('query-session-end', () => {
    void running.then((app) => app.suspend()).catch(() => {})
  })
  window.on('session-end', () => {
    stopping ??= stop()
  })

  return { isQuitting: () => isQuitting }
}
