import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Log } from '../host/ports.ts'
import type { AssetPaths } from './asset-paths.ts'
import { PAGE_URL } from './origin.ts'
import type { DesktopPreferences } from './preferences.ts'
import { chooseWindowBounds, MIN_HEIGHT, MIN_WIDTH } from './window-bounds.ts'

/** The background colour of the page before its styles are loaded. */
const PAPER = { light: '#faf7f1', dark: '#1a1815' }

/** The number of times that a page which keeps crashing is reloaded. */
const MAX_RELOADS = 3

/** Opens the app's only window, hidden until its page is painted. It exists as long as the app runs. */
export function openWindow(deps: {
  assetPaths: AssetPaths
  preferences: DesktopPreferences
  log: Log
}): BrowserWindow {
  const { assetPaths, preferences, log } = deps
  const savedBounds = preferences.getWindowBounds()
  const displays = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...chooseWindowBounds(savedBounds, displays),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'Callback',
    icon: assetPaths.icon,
    autoHideMenuBar: true,
    backgroundColor: getPaperColor(),
    webPreferences: {
      preload: assetPaths.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    // Maximizing shows a hidden window, so it must also wait until the page is painted.
    if (savedBounds?.maximized) window.maximize()
    window.show()
  })
  window.on('close', () => saveBounds(window, preferences))
  followPaperColor(window)
  reloadAfterCrash(window, log)
  loadPage(window, log)
  return window
}

/** Brings the window to the front, out of the tray or the dock. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Keeps the window's background the same as the page's when the theme changes. */
function followPaperColor(window: BrowserWindow): void {
  const updateColor = () => window.setBackgroundColor(getPaperColor())
  nativeTheme.on('updated', updateColor)
  window.on('closed', () => nativeTheme.off('updated', updateColor))
}

function getPaperColor(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light
}

function saveBounds(window: BrowserWindow, preferences: DesktopPreferences): void {
  preferences.saveWindowBounds({ ...window.getNormalBounds(), maximized: window.isMaximized() })
}

function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let reloadCount = 0
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    log.error('The page ended unexpectedly', details)
    reloadCount += 1
    if (reloadCount <= MAX_RELOADS) loadPage(window, log)
  })
}

function loadPage(window: BrowserWindow, log: Log): void {
  window.loadURL(PAGE_URL).catch((error) => log.error('The page could not be loaded', error))
}
