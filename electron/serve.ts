import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { release } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { AppError } from '#shared/errors/app-error'
import type { DrawFirstSight } from '#shared/ipc/server-render'
import { startApp } from './app/app.ts'
import { endOnSignals } from './browser/exit-on-signals.ts'
import { launchFolders } from './browser/launch-file.ts'
import { browserSystem, openInBrowser } from './browser/open-in-browser.ts'
import { confPreferences } from './browser/preferences.ts'
import { parseServeOptions, type ServeOptions, serveHelp } from './browser/serve-options.ts'
import { startBrowserHost } from './browser/start-browser-host.ts'
import { defaultDataFolder } from './host/default-folder.ts'
import type { Log } from './host/ports.ts'

// What a change leaves behind is little; room for more of it would stay in memory while nothing happens.
setFlagsFromString('--semi-space-growth-factor=1')

// The bundle lies in out/main, beside out/renderer.
const rendererFolder = join(import.meta.dirname, '../renderer')
const packageFile = join(import.meta.dirname, '../../package.json')

const print = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`${line}\n`)
const log: Log = {
  error: (what, error) =>
    complain(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : error}`),
}

/** The renderer as it is built for Node, from `renderer/app/server-render.tsx`; read anew once it was built anew. */
async function loadDrawing(): Promise<DrawFirstSight> {
  const file = join(import.meta.dirname, 'server-render.js')
  const { mtimeMs } = await stat(file)
  return (await import(`${pathToFileURL(file)}?built=${mtimeMs}`)).drawFirstSight
}

/** Starts the browser host and keeps it until the process is told to end. */
async function serve({ dataDir, port, open }: ServeOptions): Promise<void> {
  const { env, platform } = process
  const folder = dataDir ?? defaultDataFolder(env, platform)
  const system = browserSystem({ env, platform, release: release() })
  const starting = startBrowserHost({
    port,
    rendererFolder,
    loadDrawing,
    version: JSON.parse(readFileSync(packageFile, 'utf8')).version,
    // Beside the data where a folder was named, so that nothing of such a run is left elsewhere.
    preferences: confPreferences({ folder: dataDir, log }),
    log,
    print,
    now: Date.now,
    launch: {
      folders: launchFolders(env, platform),
      tag: createHash('sha256').update(folder).digest('hex').slice(0, 8),
      open: (path) => openInBrowser(path, system),
    },
    start: (ports) => startApp({ folder, isNamed: dataDir !== null, ports }),
  })
  const end = async () => (await starting).stop()
  endOnSignals(process, {
    end,
    onError: (error) => log.error('Callback did not end well', error),
    now: () => performance.now(),
  })
  const host = await starting
  if (open) await host.openBrowser()
}

// Whoever reads along may leave; that is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

try {
  const options = parseServeOptions(process.argv.slice(2))
  if (options.help) print(serveHelp)
  else await serve(options)
} catch (error) {
  if (!(error instanceof AppError)) throw error
  complain(error.message)
  process.exitCode = error.code === 'bad-option' ? 2 : 1
}
