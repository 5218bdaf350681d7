import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Log } from '../host/ports.ts'
import type { Places } from './asset-paths.ts'
import { PAGE } from './origin.ts'
import type { DesktopPreferences } from './preferences.ts'
import { MIN_HEIGHT, MIN_WIDTH, placeToOpen } from './window-bounds.ts'

/** The page's background before its styles are there: paper, light and dark. */
const PAPER = { light: '#faf7f1', dark: '#1a1815' }

/** A page that crashes over and over is not loaded again for ever. */
const MAX_RELOADS = 3

/** Opens the app's one window, hidden until its page is painted. It lives as long as the app. */
export function openWindow(needs: {
  places: Places
  preferences: DesktopPreferences
  log: Log
}): BrowserWindow {
  const { places, preferences, log } = needs
  const remembered = preferences.windowPlace()
  const displays = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...placeToOpen(remembered, displays),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'Callback',
    icon: places.icon,
    autoHideMenuBar: true,
    backgroundColor: paper(),
    webPreferences: {
      preload: places.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    // Maximizing shows a hidden window, so it has to wait as well.
    if (remembered?.maximized) window.maximize()
    window.show()
  })
  window.on('close', () => keepPlace(window, preferences))
  followPaper(window)
  reloadAfterCrash(window, log)
  load(window, log)
  return window
}

/** Brings the window to the front, out of the tray or the dock. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function followPaper(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(paper())
  nativeTheme.on('updated', follow)
  window.on('closed', () => nativeTheme.off('updated', follow))
}

function paper(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light
}

function keepPlace(window: BrowserWindow, preferences: DesktopPreferences): void {
  preferences.keepWindowPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() })
}

function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let reloads = 0
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    log.error('The page ended unexpectedly', details)
    reloads += 1
    if (reloads <= MAX_RELOADS) load(window, log)
  })
}

function load(window: BrowserWindow, log: Log): void {
  window.loadURL(PAGE).catch((error) => log.error('The page could not be loaded', error))
}
