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

/** What a start of the desktop app needs to know. */
export interface Launch {
  /** The data folder, unless another was chosen; whether an option named it; and the desktop's own within it. */
  readonly folder: string
  readonly isNamed: boolean
  readonly own: string
  readonly places: Places
  readonly log: Log
}

/** Starts the window and the app side by side: the page's first request waits for the app, not the window. */
export async function run({ folder, isNamed, own, places, log }: Launch): Promise<void> {
  await app.whenReady()
  guardSession(session.defaultSession)
  serveRenderer({ folder: places.renderer, log })
  setMenu()
  const preferences = openPreferences({ folder: own, log })
  const themed = followTheme(preferences)
  const window = openWindow({ places, preferences, log })
  const show = () => bringToFront(window)
  // What is refused is told in the window.
  const ask = (route: string, input: object) => {
    running
      .then((started) => started.handle(route, input))
      .then((answer) => answer.ok || show())
      .catch((error) => log.error('What was asked in the tray could not be done', error))
  }
  const pause = (pause: Pause) => ask('alerts.pause', { pause })
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
      tray: openTray(places.trayImage, actions),
      clipboard: systemClipboard,
      power: systemPower,
      preferences: themed,
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
    keep: (chosen) => ask('preferences.set', { closeToTray: chosen }),
    tell: () => notifier.show(keepsRunning),
  })
  app.on('second-instance', show)
  app.on('activate', show)
  await running
}
