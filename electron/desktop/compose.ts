import { app, session } from 'electron'
import type { Pause } from '#shared/rules/alerts/pause'
import { type App, startApp } from '../app/app.ts'
import type { Log } from '../host/ports.ts'
import { systemClock } from '../host/system-clock.ts'
import type { Places } from './asset-paths.ts'
import { systemClipboard } from './clipboard.ts'
import { closeToTray, keepsRunning } from './close-to-tray.ts'
import { systemDialogs } from './dialogs.ts'
import { followUpActions } from './follow-up-actions.ts'
import { connectPage } from './ipc.ts'
import { setMenu } from './menu.ts'
import { systemNotifier } from './notifications.ts'
import { systemPower } from './power.ts'
import { openPreferences } from './preferences.ts'
import { serveRenderer } from './protocol.ts'
import { guardSession } from './security.ts'
import { endCleanly } from './shutdown.ts'
import { followTheme } from './theme.ts'
import { openTray } from './tray.ts'
import { bringToFront, openWindow } from './window.ts'

/** What starting the desktop host depends on. */
export interface Launch {
  /** The data folder, unless the user chose another one. */
  readonly folder: string
  /** True if the folder was named by an option. */
  readonly isNamed: boolean
  /** The folder for the desktop host's own files, inside the data folder. */
  readonly desktopFolder: string
  readonly assetPaths: Places
  readonly log: Log
}

/** Starts the window and the app concurrently: only the page's first request waits for the app. */
export async function run({ folder, isNamed, desktopFolder, assetPaths, log }: Launch): Promise<void> {
  await app.whenReady()
  guardSession(session.defaultSession)
  serveRenderer({ folder: assetPaths.renderer, log })
  setMenu()
  const preferences = openPreferences({ folder: desktopFolder, log })
  const themedPreferences = followTheme(preferences)
  const window = openWindow({ assetPaths, preferences, log })
  const show = () => bringToFront(window)
  // If the app refuses the request, the window is shown, which explains why.
  const request = (route: string, input: object) => {
    running
      .then((app) => app.handle(route, input))
      .then((response) => response.ok || show())
      .catch((error) => log.error('What was asked in the tray could not be done', error))
  }
  const pause = (pause: Pause) => request('alerts.pause', { pause })
  const actions = { ...followUpActions({ running: () => running, log }), show, quit: () => app.quit(), pause }
  const notifier = systemNotifier({ actions, log })
  const running: Promise<App> = startApp({
    folder,
    isNamed,
    ports: {
      host: 'desktop',
      version: app.getVersion(),
      capabilities: ['tray', 'window'],
      notifier,
      tray: openTray(assetPaths.trayImage, actions),
      clipboard: systemClipboard,
      power: systemPower,
      preferences: themedPreferences,
      window: { show },
      dialogs: systemDialogs(window),
      clock: systemClock(),
      log,
    },
  })
  connectPage({ contents: window.webContents, running, log })
  const { isQuitting } = endCleanly({ window, running, log })
  closeToTray({
    window,
    isQuitting,
    chosen: () => preferences.get().closeToTray,
    keep: (chosen) => request('preferences.set', { closeToTray: chosen }),
    tell: () => notifier.show(keepsRunning),
  })
  app.on('second-instance', show)
  app.on('activate', show)
  await running
}
