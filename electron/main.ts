import { join, resolve } from 'node:path'
import { app, session } from 'electron'
import { claimFolder } from './desktop/claim-folder.ts'
import { systemClipboard } from './desktop/clipboard.ts'
import { closeToTray, keepsRunning } from './desktop/close-to-tray.ts'
import { dataDirOption } from './desktop/data-dir-option.ts'
import { endCleanly } from './desktop/ending.ts'
import { refuseToStart, watchForFaults } from './desktop/failing.ts'
import { followUpActions } from './desktop/follow-up-actions.ts'
import { connectPage } from './desktop/ipc.ts'
import { openLog } from './desktop/log.ts'
import { setMenu } from './desktop/menu.ts'
import { systemNotifier } from './desktop/notifications.ts'
import { placesUnder } from './desktop/places.ts'
import { systemPower } from './desktop/power.ts'
import { openPreferences } from './desktop/preferences.ts'
import { registerScheme, serveRenderer } from './desktop/protocol.ts'
import { guardContents, guardSession, resolveNoNames } from './desktop/security.ts'
import { followTheme } from './desktop/theme.ts'
import { openTray } from './desktop/tray.ts'
import { bringToFront, openWindow } from './desktop/window.ts'
import { type App, startApp } from './services/app.ts'
import { defaultDataFolder } from './services/data-folder.ts'
import type { Log } from './services/ports.ts'
import { systemClock } from './services/system-clock.ts'

const places = placesUnder(resolve(import.meta.dirname, '../..'), process.platform)

/** The desktop entry: takes the lock before anything else, then puts the app together on Electron's ports. */
function main(): void {
  try {
    const folder = dataDirOption(process.argv.slice(1)) ?? defaultDataFolder(process.env, process.platform)
    const own = claimFolder(folder)
    if (own === null) app.quit()
    else launch({ folder, own, log: openLog(join(own, 'callback.log')) })
  } catch (error) {
    refuseToStart(error, openLog(null))
  }
}

interface Launch {
  /** The data folder, and the desktop's own within it. */
  readonly folder: string
  readonly own: string
  readonly log: Log
}

/** Sets what Electron accepts only before it is ready, then runs. */
function launch(needs: Launch): void {
  const { log } = needs
  watchForFaults(log)
  app.enableSandbox()
  registerScheme()
  resolveNoNames()
  guardContents(log)
  if (process.platform === 'win32') app.setAppUserModelId(app.isPackaged ? 'app.callback' : process.execPath)
  run(needs).catch((error) => refuseToStart(error, log))
}

/** Starts the window and the app side by side: the page's first request waits for the app, not the window. */
async function run({ folder, own, log }: Launch): Promise<void> {
  await app.whenReady()
  guardSession(session.defaultSession)
  serveRenderer({ folder: places.renderer, log })
  setMenu()
  const preferences = openPreferences({ folder: own, log })
  const themed = followTheme(preferences)
  const window = openWindow({ places, preferences, log })
  const show = () => bringToFront(window)
  const actions = { ...followUpActions({ running: () => running, log }), show, quit: () => app.quit() }
  const notifier = systemNotifier({ actions, log })
  const running: Promise<App> = startApp({
    folder,
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
    keep: (chosen) =>
      void running.then((started) => started.handle('preferences.set', { closeToTray: chosen })),
    tell: () => notifier.show(keepsRunning),
  })
  app.on('second-instance', show)
  app.on('activate', show)
  await running
}

main()
