import { app, session } from 'electron'
import type { Pause } from '#shared/rules/alerts/pause'
import { type App, startApp } from '../app/app.ts'
import type { Log } from '../host/ports.ts'
import { createSystemClock } from '../host/system-clock.ts'
import type { AssetPaths } from './asset-paths.ts'
import { systemClipboard } from './clipboard.ts'
import { closeToTray, keepsRunningAlert } from './close-to-tray.ts'
import { createDialogs } from './dialogs.ts'
import { createFollowUpActions } from './follow-up-actions.ts'
import { connectPage } from './ipc.ts'
import { setMenu } from './menu.ts'
import { createNotifier } from './notifications.ts'
import { createOpener } from './opener.ts'
import { systemPower } from './power.ts'
import { openPreferences } from './preferences.ts'
import { serveRenderer } from './protocol.ts'
import { guardSession } from './security.ts'
import { handleShutdown } from './shutdown.ts'
import { applyTheme } from './theme.ts'
import { createTray } from './tray.ts'
import { bringToFront, openWindow } from './window.ts'

/** The options of the desktop host. */
export interface DesktopHostOptions {
  /** The data folder that is used if the user has chosen no other. */
  readonly folder: string
  /** True if the folder was named by `--data-dir`; the user's choice is then ignored. */
  readonly isNamed: boolean
  /** The folder for the desktop host's own files, inside the data folder. */
  readonly desktopFolder: string
  readonly assetPaths: AssetPaths
  readonly log: Log
}

/** Starts the window and the app concurrently: only the page's first request waits for the app. */
export async function startDesktopHost({
  folder,
  isNamed,
  desktopFolder,
  assetPaths,
  log,
}: DesktopHostOptions): Promise<void> {
  await app.whenReady()
  guardSession(session.defaultSession)
  serveRenderer({ folder: assetPaths.renderer, log })
  setMenu()
  const preferences = openPreferences({ folder: desktopFolder, log })
  const themedPreferences = applyTheme(preferences)
  const window = openWindow({ assetPaths, preferences, log })
  const show = () => bringToFront(window)
  // If the app refuses the request, the window is shown, which explains the reason.
  const request = (route: string, input: object) => {
    running
      .then((app) => app.handle(route, input))
      .then((response) => response.ok || show())
      .catch((error) => log.error('What was asked in the tray could not be done', error))
  }
  const pause = (pause: Pause) => request('alerts.pause', { pause })
  const actions = {
    ...createFollowUpActions({ running: () => running, log }),
    show,
    quit: () => app.quit(),
    pause,
  }
  const notifier = createNotifier({ actions, log })
  const running: Promise<App> = startApp({
    folder,
    isFolderFixed: isNamed,
    ports: {
      host: 'desktop',
      version: app.getVersion(),
      capabilities: ['tray', 'window', 'show-in-folder', 'choose-file'],
      notifier,
      tray: createTray(assetPaths.trayImage, actions),
      clipboard: systemClipboard,
      power: systemPower,
      preferences: themedPreferences,
      window: { show },
      dialogs: createDialogs(window),
      opener: createOpener(),
      // On Linux Chromium asks for the language and not for the formats; the environment has those.
      clock: createSystemClock(process.platform === 'linux' ? undefined : app.getSystemLocale()),
      log,
      tellWait: (sentence) =>
        notifier.show({ title: 'Callback waits', body: sentence, target: null, hasNote: false }),
    },
  })
  connectPage({ contents: window.webContents, running, log })
  const { isQuitting } = handleShutdown({ window, running, log })
  closeToTray({
    window,
    isQuitting,
    getChoice: () => preferences.get().closeToTray,
    saveChoice: (chosen) => request('preferences.set', { closeToTray: chosen }),
    notify: () => notifier.show(keepsRunningAlert),
  })
  app.on('second-instance', show)
  app.on('activate', show)
  await running
}
