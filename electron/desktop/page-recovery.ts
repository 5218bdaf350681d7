import { app, type BrowserWindow, dialog } from 'electron'
import type { Log } from '../host/ports.ts'
import { PAGE_URL } from './origin.ts'

/** The number of times in a row that a page which ended or did not load is loaded again without asking. */
const MAX_RELOADS = 2

/** A page that fails later than this after the last failure is reloaded without asking again. */
const CALM_MS = 60_000

/** Chromium's code of a load that another load replaced. */
const ERR_ABORTED = -3

/** The window, and the function that shows it for the first time if it is not shown yet. */
interface PageRecoveryDeps {
  readonly window: BrowserWindow
  readonly reveal: () => void
  readonly log: Log
}

/**
 * Loads the page, and again when it ended unexpectedly or did not load. If that keeps happening, asks the
 * user, so that the window never stays blank. Also asks if the page hangs.
 */
export function keepPageRunning({ window, reveal, log }: PageRecoveryDeps): void {
  const { webContents: contents } = window
  let failures = 0
  let failedAt = Number.NEGATIVE_INFINITY
  let isRecovering = false

  const load = () => {
    if (window.isDestroyed()) return
    // `did-fail-load` reports a failure, and this promise rejects as well.
    window.loadURL(PAGE_URL).catch(() => undefined)
  }
  const recover = () => {
    isRecovering = false
    if (window.isDestroyed()) return
    const now = Date.now()
    failures = now - failedAt > CALM_MS ? 1 : failures + 1
    failedAt = now
    if (failures <= MAX_RELOADS) return load()
    reveal()
    whenVisible(window, () => void askToReload(window).then((isWanted) => isWanted && load()))
  }
  // Electron may still be removing the page while it emits the event, so the next load waits a moment. A page
  // that ends while it loads emits both events.
  const recoverSoon = () => {
    if (!isRecovering) setImmediate(recover)
    isRecovering = true
  }

  const hang = watchForHang(window, log)
  contents.on('render-process-gone', (_event, details) => {
    log.error('The page ended unexpectedly', details)
    // The user asked for it, so it does not count as a failure.
    if (hang.end()) setImmediate(load)
    else recoverSoon()
  })
  contents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (!isMainFrame || code === ERR_ABORTED) return
    log.error('The page could not be loaded', `${description} (${code}) ${url}`)
    recoverSoon()
  })
  load()
}

/** Runs a function now, or when the window is next shown: a dialog over a hidden window would not be seen. */
function whenVisible(window: BrowserWindow, run: () => void): void {
  if (window.isVisible()) run()
  else window.once('show', run)
}

/** Asks what to do about a page that keeps failing. Returns true to reload it; quits otherwise. */
async function askToReload(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'Callback’s window keeps failing',
    detail:
      'What you saved is safe. Reload to try again. If that doesn’t help, quit Callback and start it again.',
    buttons: ['Reload', 'Quit'],
    defaultId: 0,
    // Escape reloads too, because the window would otherwise stay blank.
    cancelId: 0,
    noLink: true,
  })
  if (response === 1) app.quit()
  return response === 0
}

/**
 * Asks whether to wait or reload when the page hangs. The question closes if the page responds again. While
 * the app quits, a page that hangs is closed instead, because it would keep the app from quitting.
 */
function watchForHang(window: BrowserWindow, log: Log) {
  let question: AbortController | null = null
  let isReloading = false
  let isQuitting = false

  const ask = async ({ signal }: AbortController) => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'Callback isn’t responding',
      detail:
        'You can wait, or reload the window. What you saved is safe, but what you just typed may be lost.',
      buttons: ['Wait', 'Reload'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal,
    })
    question = null
    if (response !== 1 || signal.aborted || window.isDestroyed()) return
    isReloading = true
    // A page that hangs cannot be reloaded in its own process; the new one is loaded when this one has ended.
    window.webContents.forcefullyCrashRenderer()
  }

  app.on('before-quit', () => {
    isQuitting = true
  })
  window.on('unresponsive', () => {
    log.error('The page does not respond', isQuitting ? 'the app is quitting' : 'the user is asked')
    if (isQuitting) return window.destroy()
    if (question !== null) return
    question = new AbortController()
    void ask(question)
  })
  window.on('responsive', () => question?.abort())

  return {
    /** Handles that the page has ended. Returns true if the user had asked for that. */
    end(): boolean {
      question?.abort()
      const wasAskedFor = isReloading
      isReloading = false
      return wasAskedFor
    },
  }
}
