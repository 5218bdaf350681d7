import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Log } from '../host/ports.ts'
import type { AssetPaths } from './asset-paths.ts'
import { keepPageRunning } from './page-recovery.ts'
import type { DesktopPreferences } from './preferences.ts'
import { chooseWindowBounds, MIN_HEIGHT, MIN_WIDTH } from './window-bounds.ts'

/** The background colour of the page before its styles are loaded. */
const PAPER = { light: '#faf7f1', dark: '#1a1815' }

/** The window is shown after this time at the latest, because a page that fails is never painted. */
const MAX_HIDDEN_MS = 4_000

/**
 * Opens the app's only window, hidden until its page is painted, but not for longer than a moment. It exists
 * as long as the app runs.
 */
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
  const reveal = showWhenPainted(window, () => {
    // Maximizing shows a hidden window, so it must also wait until the page is painted.
    if (savedBounds?.maximized) window.maximize()
    window.show()
  })
  window.on('close', () => saveBounds(window, preferences))
  followPaperColor(window)
  keepPageRunning({ window, reveal, log })
  return window
}

/** Brings the window to the front, out of the tray or the dock. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/**
 * Shows a window when its page is painted, or later if that does not happen. Returns the function that shows
 * it at once if it has not been shown yet.
 */
function showWhenPainted(window: BrowserWindow, show: () => void): () => void {
  let isDone = false
  const finish = () => {
    isDone = true
    clearTimeout(timer)
  }
  const reveal = () => {
    if (isDone) return
    finish()
    show()
  }
  const timer = setTimeout(reveal, MAX_HIDDEN_MS)
  window.once('ready-to-show', reveal)
  // The user opened the window from the tray and closed it again before it was painted.
  window.once('hide', finish)
  window.once('closed', finish)
  return reveal
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
