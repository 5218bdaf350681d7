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

/** Takes the lock before anything else, then starts; a second instance leaves at once. `root` is the app's folder. */
export function launch({ root, argv }: { root: string; argv: readonly string[] }): void {
  try {
    const named = dataDirOption(argv)
    const folder = named ?? defaultDataFolder(process.env, process.platform)
    const own = claimFolder(folder)
    const places = placesUnder(root, process.platform)
    if (own === null) app.quit()
    else prepare({ folder, isNamed: named !== null, own, places, log: openLog(join(own, 'callback.log')) })
  } catch (error) {
    refuseToStart(error, openLog(null))
  }
}

/** Sets what Electron accepts only before it is ready, then runs. */
function prepare(needs: Launch): void {
  const { log } = needs
  watchForFaults(log)
  app.enableSandbox()
  registerScheme()
  resolveNoNames()
  guardContents(log)
  if (process.platform === 'win32') app.setAppUserModelId(app.isPackaged ? 'app.callback' : process.execPath)
  run(needs).catch((error) => refuseToStart(error, log))
}
