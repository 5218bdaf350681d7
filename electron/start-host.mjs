import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseHost, fallBack } from './start-decisions.mjs'
import { exitLike, print, root, runHere, serveFile, waitForExit } from './start-process.mjs'

const electronFolder = join(root, 'node_modules/electron')

/** The time after which a download is given up. */
const DOWNLOAD_TIMEOUT_MS = 180_000

/** A download that takes longer than this is announced. */
const ANNOUNCE_MS = 3_000

/**
 * Returns true if the npm package of the desktop runtime is installed. The runtime itself may still be
 * missing.
 */
export function isElectronInstalled() {
  return existsSync(electronFolder)
}

/**
 * Opens the desktop app, or the browser host if the desktop app cannot run.
 *
 * @param {readonly string[]} args
 */
export async function openHost(args) {
  const { platform, env } = process
  let choice = await chooseHost({ platform, uid: process.getuid?.(), env, runtime: ensureRuntime })
  if (choice.host === 'desktop') {
    const startedAt = performance.now()
    const desktop = spawn(choice.executable, [root, ...args], {
      stdio: 'inherit',
      env: createDesktopEnv(env),
    })
    const exit = await waitForExit(desktop)
    const fallback = exit.wasSignalled ? null : fallBack({ ...exit, afterMs: performance.now() - startedAt })
    if (fallback === null) return exitLike(exit)
    choice = fallback
  }
  if (choice.host === 'browser') print(choice.reason)
  await runHere(serveFile, args)
}

/**
 * Returns the executable of the desktop runtime. Downloads it if it is missing, and returns null if that
 * fails.
 */
async function ensureRuntime() {
  const installed = findRuntime()
  if (installed !== null) return installed
  const announcement = setTimeout(
    () => print('Downloading the desktop app’s runtime (only needed once)…'),
    ANNOUNCE_MS,
  )
  const installer = spawn(process.execPath, [join(electronFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_TIMEOUT_MS,
  })
  const exit = await waitForExit(installer)
  clearTimeout(announcement)
  if (exit.wasSignalled) exitLike(exit)
  return findRuntime()
}

/** Finds the executable of the desktop runtime; returns null if it is not installed. */
function findRuntime() {
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(electronFolder, 'dist')
  const executable = join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? executable : null
}

/**
 * Returns the environment without the variable that makes Electron run as plain Node. A terminal inside an
 * editor that is built on Electron may set it.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function createDesktopEnv({ ELECTRON_RUN_AS_NODE: _, ...env }) {
  return env
}
