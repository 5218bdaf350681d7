import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What `npm start` decides, apart from doing it.
 *
 * @typedef {{ host: 'desktop', executable: string } | { host: 'browser', because: string }} Choice
 */

/** Within this time of its start, a desktop app that dies never opened. */
const OPENING_MS = 10_000

/** How Chromium ends when its sandbox, or a library it needs, is not to be had. */
const deathsAtStart = ['SIGTRAP', 'SIGABRT', 'SIGSEGV', 'SIGILL', 126, 127, 128 + 5, 128 + 6, 128 + 11]

/**
 * The desktop app wherever it can run. Its runtime is asked for last, because that may mean a download.
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
 * Whether the desktop app died before it could open, so that the browser is the way left; null when it ran.
 *
 * @param {{ code: number | null, signal: string | null, afterMs: number }} end
 * @returns {Choice | null}
 */
export function fallBack({ code, signal, afterMs }) {
  const how = signal ?? code ?? 0
  if (afterMs > OPENING_MS || !deathsAtStart.includes(how)) return null
  return inBrowser(`The desktop app could not open on this system (${how})`)
}

/**
 * @param {string} reason
 * @returns {Choice}
 */
function inBrowser(reason) {
  return { host: 'browser', because: `${reason}, so Callback opens in your browser.` }
}

/** The folders that the build is made from. */
export const sourceFolders = ['electron', 'renderer', 'shared']

/** All that the build is made from: folders whole, and single files. */
const sources = [
  ...sourceFolders,
  'electron.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
]

/** What a whole build leaves behind. */
const results = [
  'out/main/main.js',
  'out/main/serve.js',
  'out/main/plan.js',
  'out/main/server-render.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

/**
 * Tells one state of the sources from any other, by name, size and time of change of every file.
 *
 * @param {string} root
 * @returns {string}
 */
export function fingerprint(root) {
  const hash = createHash('sha256')
  for (const source of sources) addTo(hash, root, source)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path
 */
function addTo(hash, root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (stats === undefined) return
  if (stats.isDirectory())
    for (const name of readdirSync(join(root, path)).sort()) addTo(hash, root, `${path}/${name}`)
  else hash.update(`${path}\n${stats.size} ${stats.mtimeMs}\n`)
}

/**
 * Whether the build must be made anew: the sources are not those of the stamp, or a part of it is missing.
 *
 * @param {{ root: string, stamp: string | null, sources: string }} state
 */
export function isStale({ root, stamp, sources }) {
  return (
    stamp !== sources ||
    results.some((path) => statSync(join(root, path), { throwIfNoEntry: false }) === undefined)
  )
}
