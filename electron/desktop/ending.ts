import { app, type BrowserWindow, type Event, powerMonitor } from 'electron'
import type { App } from '../services/app.ts'
import type { Log } from '../services/ports.ts'

/** Whether the app is on its way out. */
export interface Ending {
  isQuitting(): boolean
}

/**
 * Makes every way out a clean one: Quit, a signal, shutdown and logoff first stop the app, then quit. A second signal
 * ends it at once.
 */
export function endCleanly(needs: { window: BrowserWindow; running: Promise<App>; log: Log }): Ending {
  const { window, running, log } = needs
  let stopping: Promise<void> | null = null
  let stopped = false

  const stop = async () => {
    try {
      await (await running).stop()
    } catch (error) {
      log.error('The app did not end as it should', error)
    }
    stopped = true
  }

  app.on('before-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    if (stopping !== null) return
    window.hide()
    stopping = stop()
    void stopping.then(() => app.quit())
  })

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => (stopping === null ? app.quit() : app.exit(1)))

  // The types leave out the event, which holds the system's shutdown back until the app has quit.
  powerMonitor.on('shutdown', ((event: Event) => {
    event.preventDefault()
    app.quit()
  }) as () => void)

  // Windows ends a session without a word to `before-quit`.
  window.on('session-end', () => {
    stopping ??= stop()
  })

  return { isQuitting: () => stopping !== null }
}
