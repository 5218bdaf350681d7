import { join } from 'node:path'
import { app } from 'electron'
import { resolveDefaultFolder } from '../host/default-folder.ts'
import { resolveAssetPaths } from './asset-paths.ts'
import { claimFolder } from './claim-folder.ts'
import { handleUncaughtErrors, reportStartFailure } from './crash.ts'
import { parseDataDirOption } from './data-dir-option.ts'
import { openLog } from './log.ts'
import { registerScheme } from './protocol.ts'
import { blockNameResolution, guardContents } from './security.ts'
import { type DesktopHostOptions, startDesktopHost } from './start-desktop-host.ts'

/** Starts the app, or quits if another instance uses the same data folder. `root` is the app's folder. */
export function launch({ root, argv }: { root: string; argv: readonly string[] }): void {
  try {
    const option = parseDataDirOption(argv)
    const folder = option ?? resolveDefaultFolder(process.env, process.platform)
    const desktopFolder = claimFolder(folder)
    const assetPaths = resolveAssetPaths(root, process.platform)
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
    reportStartFailure(error, openLog(null))
  }
}

/** Applies the settings that Electron accepts only before it is ready, then starts the app. */
function prepare(options: DesktopHostOptions): void {
  const { log } = options
  handleUncaughtErrors(log)
  app.enableSandbox()
  registerScheme()
  blockNameResolution()
  guardContents(log)
  if (process.platform === 'win32') app.setAppUserModelId(app.isPackaged ? 'app.callback' : process.execPath)
  startDesktopHost(options).catch((error) => reportStartFailure(error, log))
}
