import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The host that `npm start` chose. A `browser` choice has the reason for it, as a sentence to print.
 *
 * @typedef {{ host: 'desktop', executable: string } | { host: 'browser', reason: string }} Choice
 */

/** A desktop app that exits within this time after its start has not opened its window. */
const OPENING_MS = 10_000

/** The signals and exit codes of Chromium if its sandbox, or a library that it needs, is not available. */
const startupCrashes = ['SIGTRAP', 'SIGABRT', 'SIGSEGV', 'SIGILL', 126, 127, 128 + 5, 128 + 6, 128 + 11]

/**
 * Chooses the desktop app if it can run on this machine. `runtime` finds the executable or returns null; it
 * is called last, because it may download the runtime.
 *
 * @param {{
 *   platform: NodeJS.Platform,
 *   uid: number | undefined,
 *   env: NodeJS.ProcessEnv,
 *   runtime: () => Promise<string | null>,
 * }} machine
 * @returns {Promise<Choice>}
 */
export async function chooseHost({ platform, uid, env, runtime }) {
  if (platform === 'linux' && uid === 0)
    return chooseBrowser('The desktop app can’t run as root, because its sandbox doesn’t work there')
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)
    return chooseBrowser('There’s no display for the desktop app')
  const executable = await runtime()
  if (executable === null)
    return chooseBrowser('The desktop app’s runtime isn’t installed and couldn’t be downloaded')
  return { host: 'desktop', executable }
}

/**
 * Chooses the browser if the desktop app crashed before its window opened. Returns null if it had opened.
 * `end` is the exit of the desktop app, with the milliseconds since its start.
 *
 * @param {{ code: number | null, signal: string | null, afterMs: number }} end
 * @returns {Choice | null}
 */
export function fallBack({ code, signal, afterMs }) {
  const outcome = signal ?? code ?? 0
  if (afterMs > OPENING_MS || !startupCrashes.includes(outcome)) return null
  return chooseBrowser(`The desktop app couldn’t open on this system (${outcome})`)
}

/**
 * Chooses the browser, because of a cause that begins the printed sentence.
 *
 * @param {string} cause
 * @returns {Choice}
 */
function chooseBrowser(cause) {
  return { host: 'browser', reason: `${cause}, so Callback opens in your browser.` }
}

/** The folders that contain the app's sources. */
export const sourceFolders = ['electron', 'renderer', 'shared']

/** The folders and files that the build depends on. */
const sources = [
  ...sourceFolders,
  'electron.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
]

/** The files that a complete build creates. */
const builtFiles = [
  'out/main/main.js',
  'out/main/serve.js',
  'out/main/plan.js',
  'out/main/server-render.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

/**
 * Returns a hash of the sources: of the name, size and modification time of every file.
 *
 * @param {string} root
 * @returns {string}
 */
export function fingerprint(root) {
  const hash = createHash('sha256')
  for (const source of sources) addToHash(hash, root, source)
  return hash.digest('hex')
}

/**
 * Adds a file, or every file of a folder, to the hash.
 *
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path
 */
function addToHash(hash, root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (stats === undefined) return
  if (stats.isDirectory())
    for (const name of readdirSync(join(root, path)).sort()) addToHash(hash, root, `${path}/${name}`)
  else hash.update(`${path}\n${stats.size} ${stats.mtimeMs}\n`)
}

/**
 * Returns true if a new build is needed: the sources have changed since the last build, or a built file is
 * missing. `stamp` is the fingerprint of the last build; null if no build was made.
 *
 * @param {{ root: string, stamp: string | null, sources: string }} state
 */
export function isStale({ root, stamp, sources }) {
  return (
    stamp !== sources ||
    builtFiles.some((path) => statSync(join(root, path), { throwIfNoEntry: false }) === undefined)
  )
}
