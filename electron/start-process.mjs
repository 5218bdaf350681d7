import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null, wasSignalled: boolean }} Exit the exit of
 *   a child process: `code` is null if a signal ended it, `signal` is null if it exited itself;
 *   `wasSignalled` is true if this process received a signal meanwhile
 */

/** The root folder of the project. */
export const root = dirname(import.meta.dirname)
/** The built browser host. */
export const serveFile = join(root, 'out/main/serve.js')
/** The built command that prints the plan. */
export const planFile = join(root, 'out/main/plan.js')

/**
 * The signals that are forwarded to a child.
 *
 * @type {readonly NodeJS.Signals[]}
 */
export const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Prints to standard error, because standard output has only the browser host's address or the plan. */
export const print = (/** @type {string} */ line) => process.stderr.write(`${line}\n`)

/**
 * Runs a built file in this process. A child process would receive a Ctrl-C twice: from the terminal, and
 * forwarded by its parent.
 *
 * @param {string} file
 * @param {readonly string[]} args
 */
export async function runHere(file, args) {
  process.argv.splice(1, process.argv.length, file, ...args)
  await import(pathToFileURL(file).href)
}

/**
 * Waits until a child exits, and forwards signals to it meanwhile. If the child cannot be started, the code
 * is 127, as in a shell.
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
 * Exits this process with the child's exit code, or with 128 plus the number of the signal that ended the
 * child.
 *
 * @param {Exit} exit
 */
export function exitLike({ code, signal }) {
  process.exit(signal === null ? (code ?? 1) : 128 + constants.signals[signal])
}
