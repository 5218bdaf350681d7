import { spawn } from 'node:child_process'
import { readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { build } from './start-build.mjs'
import { sourceFolders } from './start-decisions.mjs'
import { root, serveFile, signals } from './start-process.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** The time without a change after which a build starts. */
const DEBOUNCE_MS = 300

/**
 * Builds after every change of the sources, and restarts the browser host if its bundle has changed.
 *
 * @param {readonly string[]} args
 */
export async function watchAndServe(args) {
  /** @type {ChildProcess | null} */
  let host = null
  let runningBundle = ''
  const refresh = async () => {
    if ((await build()) !== null) return
    const bundle = readFileSync(serveFile, 'utf8')
    if (bundle === runningBundle) return
    if (host !== null) await stop(host)
    const noOpen = host === null ? [] : ['--no-open']
    host = spawn(process.execPath, [serveFile, ...args, ...noOpen], { stdio: 'inherit' })
    runningBundle = bundle
  }
  const exit = async () => {
    if (host !== null) await stop(host)
    process.exit(0)
  }
  for (const signal of signals) process.once(signal, exit)

  // Each refresh waits for the one before.
  let refreshing = refresh()
  /** @type {NodeJS.Timeout | undefined} */
  let debounceTimer
  const onChange = () => {
    clearTimeout(debounceTimer)
    debounceTimer = setTimeout(() => {
      refreshing = refreshing.then(refresh)
    }, DEBOUNCE_MS)
  }
  watch(root, onChange)
  for (const folder of sourceFolders) watch(join(root, folder), { recursive: true }, onChange)
}

/**
 * Stops a host, and waits until it has saved everything and exited.
 *
 * @param {ChildProcess} host
 */
async function stop(host) {
  if (host.exitCode !== null || host.signalCode !== null) return
  host.kill('SIGTERM')
  await new Promise((resolve) => host.once('exit', resolve))
}
