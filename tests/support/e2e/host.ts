import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { learnNames } from '../browser/send-request.ts'

// The tests of a packaged bundle set another root.
const root = process.env.CALLBACK_TEST_ROOT ?? join(import.meta.dirname, '..', '..', '..')

/** How to start a browser host. */
export interface HostOptions {
  readonly folder: string
  /**
   * Starts without `--data-dir`: `folder` is then where the system keeps data, and the app uses `callback` in
   * it.
   */
  readonly isUnnamed?: boolean
  /** The ISO instant at which the clock starts; the real time when omitted. */
  readonly clock?: string
  readonly zone?: string
  /** More arguments, such as `--port 4720`. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** True to let it open a browser, with the opener it finds on the path. */
  readonly opensBrowser?: boolean
}

/** A running browser host: the built bundle in a separate process. */
export interface Host {
  readonly pid: number
  /** Returns the address printed last, which works once. */
  address(): string
  /** Returns everything it has printed so far. */
  printed(): string
  /** Stops it as Ctrl-C does and resolves with its exit code. */
  stop(): Promise<number | null>
  /** Kills it, like a crash. */
  kill(): Promise<void>
  /** Pauses or resumes it, as sleep does. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void
}

/** Returns the address of the app, to which a printed address leads. */
export function appAddress(printed: string): string {
  const { appOrigin, folder } = learnNames(printed)
  return appOrigin + folder
}

/** Returns the address of the board, also while something is due and the app itself would start in Today. */
export function boardAddress(printed: string): string {
  return `${appAddress(printed)}?view=board`
}

/** The exit code and output of a host that refused to start. */
interface RefusedStart {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/**
 * Starts the browser host and waits for the line with its address. Rejects with its output when it exits
 * first.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const run = spawnServe(options)
  await new Promise<void>((resolve, reject) => {
    run.child.stdout?.on('data', () => run.address() && resolve())
    run.ended.then(({ err }) => reject(new Error(`The host ended before it was ready. ${err}`)))
  })
  const end = async (signal: NodeJS.Signals) => {
    if (run.child.exitCode === null && run.child.signalCode === null) run.child.kill(signal)
    return (await run.ended).code
  }
  return {
    pid: run.child.pid ?? 0,
    address: run.address,
    printed: run.printed,
    stop: () => end('SIGINT'),
    kill: async () => void (await end('SIGKILL')),
    signal: (signal) => void run.child.kill(signal),
  }
}

/** Starts the browser host where it cannot start. Rejects if it starts anyway. */
export async function startExpectingRefusal(options: HostOptions): Promise<RefusedStart> {
  const run = spawnServe(options)
  run.child.stdout?.on('data', () => run.child.kill())
  const refused = await run.ended
  if (run.address() !== '') throw new Error(`The host started: ${refused.out}`)
  return refused
}

interface Run {
  readonly child: ChildProcess
  address(): string
  printed(): string
  readonly ended: Promise<RefusedStart>
}

function spawnServe(options: HostOptions): Run {
  const { folder, isUnnamed = false, clock, zone = 'Europe/Berlin', args = [], env } = options
  const { opensBrowser = false } = options
  const shift = join(root, 'tests', 'support', 'shift-clock.mjs')
  const serve = join(root, 'out', 'main', 'serve.js')
  const child = spawn(
    process.execPath,
    [
      '--import',
      shift,
      serve,
      ...(isUnnamed ? [] : ['--data-dir', folder]),
      '--port',
      '0',
      ...(opensBrowser ? [] : ['--no-open']),
      ...args,
    ],
    {
      env: {
        ...process.env,
        TZ: zone,
        // The formats of this machine must not decide what the tests see.
        LC_ALL: 'C.UTF-8',
        ...(isUnnamed ? systemFolders(folder) : {}),
        ...env,
        ...(clock ? { CALLBACK_TEST_CLOCK_START: clock } : {}),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const output = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    output.err += text
  })
  return {
    child,
    printed: () => output.out,
    address: () => [...output.out.matchAll(/^Callback is at (http:\S+)$/gm)].at(-1)?.[1] ?? '',
    ended: once(child, 'close').then(([code]) => ({ code, ...output })),
  }
}

function systemFolders(folder: string) {
  return { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: join(folder, '.config') }
}
