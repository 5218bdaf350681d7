import { join } from 'node:path'
import { app } from 'electron'
import { defaultDataFolder } from '../host/default-folder.ts'
import { placesUnder } from './asset-paths.ts'
import { claimFolder } from './claim-folder.ts'
import { type Launch, run } from './compose.ts'
import { refuseToStart, watchForFaults } from './crash.ts'
import { dataDirOption } from './data-dir-option.ts'
import { openLog } from './log.ts'
import { registerScheme } from './protocol.ts'
import { guardContents, resolveNoNames } from './security.ts'

/** Starts the app after taking the single-instance lock; a second instance quits at once. `root` is the app's folder. */
export function launch({ root, argv }: { root: string; argv: readonly string[] }): void {
  try {
    const option = dataDirOption(argv)
    const folder = option ?? defaultDataFolder(process.env, process.platform)
    const desktopFolder = claimFolder(folder)
    const assetPaths = placesUnder(root, process.platform)
    if (desktopFolder === null) app.quit()
    else
      prepare({
        folder,
        isNamed: option !== null,
        desktopFolder,
        assetPaths,
        log: openLog(join(desktopFolder, 'callback.log')),
      })
  } catch (error) {
    refuseToStart(error, openLog(null))
  }
}

/** Applies the settings that Electron accepts only before it is ready, then starts the app. */
function prepare(options: Launch): void {
  const { log } = options
  watchForFaults(log)
  app.enableSandbox()
  registerScheme()
  resolveNoNames()
  guardContents(log)
  if (process.platform === 'win32') app.setAppUserModelId(app.isPackaged ? 'app.callback' : process.execPath)
  run(options).catch((error) => refuseToStart(error, log))
}
