import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { release } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { AppError } from '#shared/errors/app-error'
import type { ServerRender } from '#shared/ipc/server-render'
import { startApp } from './app/app.ts'
import { exitOnSignals } from './browser/exit-on-signals.ts'
import { listLaunchFolders } from './browser/launch-file.ts'
import { detectBrowserSystem, openInBrowser } from './browser/open-in-browser.ts'
import { readOriginName } from './browser/origin-name.ts'
import { openPreferences } from './browser/preferences.ts'
import { parseServeOptions, type ServeOptions, serveHelp } from './browser/serve-options.ts'
import { startBrowserHost } from './browser/start-browser-host.ts'
import { resolveDefaultFolder } from './host/default-folder.ts'
import type { Log } from './host/ports.ts'
import { redactAddresses } from './host/redact-addresses.ts'
import { takeOverSignals } from './host/take-over-signals.ts'

// Keeps the heap for new objects small: a change creates little garbage, and a larger heap is not given back
// when idle.
setFlagsFromString('--semi-space-growth-factor=1')

// The bundle is in out/main, next to out/renderer.
const rendererFolder = join(import.meta.dirname, '../renderer')
const packageFile = join(import.meta.dirname, '../../package.json')

const print = (line: string) => process.stdout.write(`${line}\n`)
const printError = (line: string) => process.stderr.write(`${line}\n`)
const log: Log = {
  error(logText, error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : error
    printError(redactAddresses(`${logText}: ${cause}`))
  },
}

/**
 * Loads the renderer built for Node from `renderer/app/server-render.tsx`. A rebuilt file is loaded again.
 */
async function loadRenderer(): Promise<ServerRender> {
  const file = join(import.meta.dirname, 'server-render.js')
  const { mtimeMs } = await stat(file)
  return (await import(`${pathToFileURL(file)}?built=${mtimeMs}`)).renderPage
}

/** Starts the browser host and runs it until the process gets a signal. */
async function serve({ dataDir, port, open }: ServeOptions): Promise<void> {
  const { env, platform } = process
  const folder = dataDir ?? resolveDefaultFolder(env, platform)
  const system = detectBrowserSystem({ env, platform, release: release() })
  const starting = startBrowserHost({
    port,
    rendererFolder,
    loadRenderer,
    version: JSON.parse(readFileSync(packageFile, 'utf8')).version,
    // Preferences are stored in the folder named by `--data-dir`, if any, so that such a run leaves no files
    // elsewhere.
    preferences: openPreferences({ folder: dataDir, log }),
    log,
    print,
    now: Date.now,
    launch: {
      folders: listLaunchFolders(env, platform),
      tag: createHash('sha256').update(folder).digest('hex').slice(0, 8),
      open: (path) => openInBrowser(path, system),
    },
    readOriginName: () => readOriginName({ folder, log }),
    start: (ports) => startApp({ folder, isFolderFixed: dataDir !== null, ports }),
  })
  const stopHost = async () => (await starting).stop()
  takeOverSignals(process, platform)
  exitOnSignals(process, {
    end: stopHost,
    onError: (error) => log.error('Callback did not end well', error),
    now: () => performance.now(),
  })
  const host = await starting
  print('It runs until you press Ctrl-C here, even after you close its tab.')
  if (open) await host.openBrowser()
}

// A program that reads the output may close the pipe, which is not a reason to exit.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

try {
  const options = parseServeOptions(process.argv.slice(2))
  if (options.help) print(serveHelp)
  else await serve(options)
} catch (error) {
  if (!(error instanceof AppError)) throw error
  printError(error.message)
  process.exitCode = error.code === 'bad-option' ? 2 : 1
}
