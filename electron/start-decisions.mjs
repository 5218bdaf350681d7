import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The decisions of `npm start`, without side effects.
 *
 * @typedef {{ host: 'desktop', executable: string } | { host: 'browser', reason: string }} Choice
 */

/** A desktop app that exits within this time of its start has never opened. */
const OPENING_MS = 10_000

/** How Chromium exits if its sandbox or a library that it needs is not available. */
const startupCrashes = ['SIGTRAP', 'SIGABRT', 'SIGSEGV', 'SIGILL', 126, 127, 128 + 5, 128 + 6, 128 + 11]

/**
 * Chooses the desktop app wherever it can run. Looks for the runtime last, because that may cause a download.
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
    return inBrowser('The desktop app does not run as root, where its sandbox cannot work')
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)
    return inBrowser('There is no display for the desktop app')
  const executable = await runtime()
  if (executable === null)
    return inBrowser('The runtime of the desktop app is not here and could not be downloaded')
  return { host: 'desktop', executable }
}

/**
 * Chooses the browser if the desktop app crashed before it could open. Returns null if it ran.
 *
 * @param {{ code: number | null, signal: string | null, afterMs: number }} end
 * @returns {Choice | null}
 */
export function fallBack({ code, signal, afterMs }) {
  const outcome = signal ?? code ?? 0
  if (afterMs > OPENING_MS || !startupCrashes.includes(outcome)) return null
  return inBrowser(`The desktop app could not open on this system (${outcome})`)
}

/**
 * @param {string} cause
 * @returns {Choice}
 */
function inBrowser(cause) {
  return { host: 'browser', reason: `${cause}, so Callback opens in your browser.` }
}

/** The source folders of the build. */
export const sourceFolders = ['electron', 'renderer', 'shared']

/** All sources of the build: folders and single files. */
const sources = [
  ...sourceFolders,
  'electron.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
]

/** The files that a complete build creates. */
const results = [
  'out/main/main.js',
  'out/main/serve.js',
  'out/main/plan.js',
  'out/main/server-render.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

/**
 * Identifies the state of the sources by name, size and modification time of every file.
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
 * Returns true if a new build is needed: the sources differ from the stamp, or a part of the build is missing.
 *
 * @param {{ root: string, stamp: string | null, sources: string }} state
 */
export function isStale({ root, stamp, sources }) {
  return (
    stamp !== sources ||
    results.some((path) => statSync(join(root, path), { throwIfNoEntry: false }) === undefined)
  )
}
