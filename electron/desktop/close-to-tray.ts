import { app, type BrowserWindow, dialog } from 'electron'
import type { Alert } from '../host/ports.ts'

/** What is said once where the first close does not ask. */
export const keepsRunning: Alert = {
  title: 'Callback keeps running',
  body: 'Alerts go on while the window is closed. Quit from the tray or the menu.',
  target: null,
  hasNote: false,
}

/** What closing the window needs to know and to do. */
export interface Closing {
  readonly window: BrowserWindow
  /** Null until the person was asked or told. */
  chosen(): boolean | null
  keep(chosen: boolean): void
  /** Says once that alerts go on, where nobody is asked. */
  tell(): void
  isQuitting(): boolean
}

/**
 * Makes closing the window hide it, so that alerts go on. On Linux, where a desktop may have no tray, the first close
 * asks; elsewhere it says so once.
 */
export function closeToTray(closing: Closing): void {
  const { window } = closing
  let asking = false
  // What was chosen is kept by the app, which may still be starting.
  let chosenNow: boolean | null = null
  window.on('close', (event) => {
    if (closing.isQuitting()) return
    event.preventDefault()
    const chosen = closing.chosen() ?? chosenNow
    if (chosen === false) return app.quit()
    if (chosen === null && process.platform === 'linux') {
      if (asking) return
      asking = true
      void ask(closing).finally(() => {
        asking = false
      })
      return
    }
    window.hide()
    if (chosen === null) {
      chosenNow = true
      closing.keep(true)
      closing.tell()
    }
  })
}

async function ask({ window, keep }: Closing): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Keep Callback running in the tray?',
    detail: 'Alerts only come while it runs. Starting Callback again brings this window back.',
    buttons: ['Keep running', 'Quit'],
    defaultId: 0,
    // No button: Escape leaves everything as it is.
    cancelId: 2,
    noLink: true,
  })
  if (response === 0) {
    keep(true)
    window.hide()
  } else if (response === 1) {
    keep(false)
    app.quit()
  }
}
