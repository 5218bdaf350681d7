import { app, type BrowserWindow, dialog } from 'electron'
import type { Alert } from '../host/ports.ts'

/** The alert shown once when the window is first closed, on platforms that do not ask. */
export const keepsRunningAlert: Alert = {
  title: 'Callback keeps running',
  body: 'You still get alerts while the window is closed. To quit, use the tray or the menu.',
  target: null,
  hasNote: false,
}

/** The window, and the services that decide what closing it does. */
interface CloseToTrayDeps {
  readonly window: BrowserWindow
  /**
   * Returns true if the app keeps running when the window is closed; null until the user was asked or
   * notified.
   */
  getChoice(): boolean | null
  saveChoice(keepsRunning: boolean): void
  /** Notifies the user that alerts continue, on platforms that do not ask. */
  notify(): void
  isQuitting(): boolean
}

/**
 * Makes closing the window hide it instead, so that alerts continue. On Linux, where a desktop may have no
 * tray, the first close asks; on other platforms it shows an alert once.
 */
export function closeToTray(deps: CloseToTrayDeps): void {
  const { window } = deps
  let isAsking = false
  // The app saves the choice, but it may still be starting, so the choice is remembered here too.
  let pendingChoice: boolean | null = null
  window.on('close', (event) => {
    if (deps.isQuitting()) return
    event.preventDefault()
    const keepsRunning = deps.getChoice() ?? pendingChoice
    if (keepsRunning === false) return app.quit()
    if (keepsRunning === null && process.platform === 'linux') {
      if (isAsking) return
      isAsking = true
      void askUser(deps).finally(() => {
        isAsking = false
      })
      return
    }
    window.hide()
    if (keepsRunning === null) {
      pendingChoice = true
      deps.saveChoice(true)
      deps.notify()
    }
  })
}

/** Asks whether the app keeps running, saves the choice, and hides the window or quits. */
async function askUser({ window, saveChoice }: CloseToTrayDeps): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Keep Callback running in the tray?',
    detail: 'You only get alerts while it runs. To bring this window back, start Callback again.',
    buttons: ['Keep running', 'Quit'],
    defaultId: 0,
    // No button has this index, so Escape changes nothing.
    cancelId: 2,
    noLink: true,
  })
  if (response === 0) {
    saveChoice(true)
    window.hide()
  } else if (response === 1) {
    saveChoice(false)
    app.quit()
  }
}
