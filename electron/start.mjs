import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chooseHost, fallBack, fingerprint, isStale, sourceFolders } from './start-decisions.mjs'

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null, told: boolean }} End how a child ended, and whether
 *   this process was told to end meanwhile
 */

const root = dirname(import.meta.dirname)
const stampFile = join(root, 'out/built')
const serveFile = join(root, 'out/main/serve.js')
const planFile = join(root, 'out/main/plan.js')
const electronFolder = join(root, 'node_modules/electron')
const buildArgs = [
  join(root, 'node_modules/electron-vite/bin/electron-vite.js'),
  'build',
  '--config',
  'electron.config.ts',
]

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

const DOWNLOAD_MS = 180_000
const PATIENCE_MS = 3_000
const SETTLE_MS = 300

/** Standard output belongs to what was asked for: the address of the browser host, or the plan. */
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`)

const own = ['--browser', '--watch', '--plan']
const args = process.argv.slice(2).filter((arg) => !own.includes(arg))
const asked = process.argv.slice(2).filter((arg) => own.includes(arg))

if (!existsSync(electronFolder) || !existsSync(buildArgs[0] ?? '')) {
  say('Callback is not installed yet. Run “npm install” first.')
  process.exitCode = 1
} else if (asked.includes('--watch')) await develop()
else {
  const failure = await build()
  if (failure !== null) leaveAs(failure)
  if (asked.includes('--plan')) await run(planFile)
  else if (asked.includes('--browser')) await run(serveFile)
  else await open()
}

/** Opens the desktop app, or the browser where it cannot be had. */
async function open() {
  const { platform, env } = process
  let choice = await chooseHost({ platform, uid: process.getuid?.(), env, runtime })
  if (choice.host === 'desktop') {
    const startedAt = performance.now()
    const desktop = spawn(choice.executable, [root, ...args], { stdio: 'inherit', env: desktopEnv(env) })
    const end = await endOf(desktop)
    const instead = end.told ? null : fallBack({ ...end, afterMs: performance.now() - startedAt })
    if (instead === null) return leaveAs(end)
    choice = instead
  }
  if (choice.host === 'browser') say(choice.because)
  await run(serveFile)
}

/**
 * A part of the build runs in this very process, so that one Ctrl-C reaches it once.
 *
 * @param {string} file
 */
async function run(file) {
  process.argv.splice(1, process.argv.length, file, ...args)
  await import(pathToFileURL(file).href)
}

/**
 * Builds unless the last build was made from these very sources. Answers how that failed, having said so; null is well.
 *
 * @returns {Promise<End | null>}
 */
async function build() {
  const sources = fingerprint(root)
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null
  if (!isStale({ root, stamp, sources })) return null
  say('Building Callback, which takes a few seconds…')
  rmSync(stampFile, { force: true })
  const builder = spawn(process.execPath, buildArgs, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  /** @type {Buffer[]} */
  const output = []
  for (const stream of [builder.stdout, builder.stderr]) stream.on('data', (part) => output.push(part))
  const end = await endOf(builder)
  if (end.told) return end
  if (end.code !== 0) {
    process.stderr.write(Buffer.concat(output))
    say('Callback could not be built; the lines above say why.')
    return end
  }
  writeFileSync(stampFile, sources)
  return null
}

/** The desktop's executable; fetched when it is missing, and null when that fails. */
async function runtime() {
  const installed = installedRuntime()
  if (installed !== null) return installed
  const slow = setTimeout(() => say('Downloading the runtime of the desktop app, once…'), PATIENCE_MS)
  const installer = spawn(process.execPath, [join(electronFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_MS,
  })
  const end = await endOf(installer)
  clearTimeout(slow)
  if (end.told) leaveAs(end)
  return installedRuntime()
}

function installedRuntime() {
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(electronFolder, 'dist')
  const executable = join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? executable : null
}

/**
 * A terminal inside an Electron editor may hand down the switch that makes Electron a plain Node.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function desktopEnv({ ELECTRON_RUN_AS_NODE: _, ...env }) {
  return env
}

/** Builds at every change of the sources, and starts the browser host anew whenever its own part came out different. */
async function develop() {
  /** @type {ChildProcess | null} */
  let host = null
  let running = ''
  const refresh = async () => {
    if ((await build()) !== null) return
    const built = readFileSync(serveFile, 'utf8')
    if (built === running) return
    if (host !== null) await ended(host)
    const quietly = host === null ? [] : ['--no-open']
    host = spawn(process.execPath, [serveFile, ...args, ...quietly], { stdio: 'inherit' })
    running = built
  }
  const leave = async () => {
    if (host !== null) await ended(host)
    process.exit(0)
  }
  for (const signal of signals) process.once(signal, leave)

  let refreshed = refresh()
  /** @type {NodeJS.Timeout | undefined} */
  let settling
  const changed = () => {
    clearTimeout(settling)
    settling = setTimeout(() => {
      refreshed = refreshed.then(refresh)
    }, SETTLE_MS)
  }
  watch(root, changed)
  for (const folder of sourceFolders) watch(join(root, folder), { recursive: true }, changed)
}

/**
 * Ends a host of this process, and waits until it has saved everything.
 *
 * @param {ChildProcess} host
 */
async function ended(host) {
  if (host.exitCode !== null || host.signalCode !== null) return
  host.kill('SIGTERM')
  await new Promise((resolve) => host.once('exit', resolve))
}

/**
 * Waits for a child, and hands signals on to it meanwhile.
 *
 * @param {ChildProcess} child
 * @returns {Promise<End>}
 */
async function endOf(child) {
  let told = false
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    told = true
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)
  try {
    return await new Promise((resolve) => {
      child.once('error', () => resolve({ code: 127, signal: null, told }))
      child.once('close', (code, signal) => resolve({ code, signal, told }))
    })
  } finally {
    for (const signal of signals) process.off(signal, pass)
  }
}

/**
 * Ends this process the way the child ended.
 *
 * @param {End} end
 */
function leaveAs({ code, signal }) {
  process.exit(signal === null ? (code ?? 1) : 128 + constants.signals[signal])
}
