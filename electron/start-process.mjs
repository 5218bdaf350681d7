import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null, wasSignalled: boolean }} Exit how a child exited, and
 *   whether this process got a signal while it waited
 */

export const root = dirname(import.meta.dirname)
export const serveFile = join(root, 'out/main/serve.js')
export const planFile = join(root, 'out/main/plan.js')

/** @type {readonly NodeJS.Signals[]} */
export const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Prints to standard error: standard output is for the address of the browser host, or the plan. */
export const print = (/** @type {string} */ line) => process.stderr.write(`${line}\n`)

/**
 * Runs a file of the build in this process, so that one Ctrl-C reaches it only once.
 *
 * @param {string} file
 * @param {readonly string[]} args
 */
export async function runHere(file, args) {
  process.argv.splice(1, process.argv.length, file, ...args)
  await import(pathToFileURL(file).href)
}

/**
 * Waits for a child to exit, and forwards signals to it meanwhile.
 *
 * @param {ChildProcess} child
 * @returns {Promise<Exit>}
 */
export async function waitForExit(child) {
  let wasSignalled = false
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    wasSignalled = true
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  try {
    return await new Promise((resolve) => {
      child.once('error', () => resolve({ code: 127, signal: null, wasSignalled }))
      child.once('close', (code, signal) => resolve({ code, signal, wasSignalled }))
    })
  } finally {
    for (const signal of signals) process.off(signal, forward)
  }
}

/**
 * Exits this process the way the child exited.
 *
 * @param {Exit} exit
 */
export function exitLike({ code, signal }) {
  process.exit(signal === null ? (code ?? 1) : 128 + constants.signals[signal])
}
