import { app, type BrowserWindow, dialog } from 'electron'
import type { Alert } from '../host/ports.ts'

/** The alert shown once when the window is first closed, on platforms that do not ask. */
export const keepsRunningAlert: Alert = {
  title: 'Callback keeps running',
  body: 'Alerts go on while the window is closed. Quit from the tray or the menu.',
  target: null,
  hasNote: false,
}

/** What closing the window depends on. */
interface CloseToTrayDeps {
  readonly window: BrowserWindow
  /** Returns the user's choice; null until they have been asked or notified. */
  getChoice(): boolean | null
  saveChoice(chosen: boolean): void
  /** Notifies the user that alerts continue, on platforms that do not ask. */
  notify(): void
  isQuitting(): boolean
}

/**
 * Makes closing the window hide it instead, so that alerts continue. On Linux, where a desktop may have no tray, the
 * first close asks; on other platforms it shows an alert once.
 */
export function closeToTray(closing: CloseToTrayDeps): void {
  const { window } = closing
  let isAsking = false
  // The app saves the choice, but may still be starting, so it is remembered here too.
  let pendingChoice: boolean | null = null
  window.on('close', (event) => {
    if (closing.isQuitting()) return
    event.preventDefault()
    const chosen = closing.getChoice() ?? pendingChoice
    if (chosen === false) return app.quit()
    if (chosen === null && process.platform === 'linux') {
      if (isAsking) return
      isAsking = true
      void ask(closing).finally(() => {
        isAsking = false
      })
      return
    }
    window.hide()
    if (chosen === null) {
      pendingChoice = true
      closing.saveChoice(true)
      closing.notify()
    }
  })
}

async function ask({ window, saveChoice }: CloseToTrayDeps): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Keep Callback running in the tray?',
    detail: 'Alerts only come while it runs. Starting Callback again brings this window back.',
    buttons: ['Keep running', 'Quit'],
    defaultId: 0,
    // Matches no button, so that Escape changes nothing.
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
