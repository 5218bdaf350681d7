import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

// A bundle lies elsewhere.
const root = process.env.CALLBACK_TEST_ROOT ?? join(import.meta.dirname, '..', '..', '..')

/** How a browser host is started: its data folder, and the moment at which its clock starts. */
export interface HostOptions {
  readonly folder: string
  /** No option names the folder: it is where the system keeps data, and its own is `callback` in it. */
  readonly isUnnamed?: boolean
  /** ISO instant; the real time when left out. */
  readonly clock?: string
  readonly zone?: string
  /** More arguments, `--port 4720`. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Whether it opens a browser of itself, by what it finds there. */
  readonly opensBrowser?: boolean
}

/** A running browser host: the real built bundle in a process of its own. */
export interface Host {
  readonly pid: number
  /** The address printed last; it works once. */
  address(): string
  /** All that it printed so far. */
  printed(): string
  /** Ends it as Ctrl-C does and resolves with its exit code. */
  stop(): Promise<number | null>
  /** Ends it as a crash does. */
  kill(): Promise<void>
  /** Stops it and lets it go on, as sleep does. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void
}

/** A start that was refused. */
export interface Refused {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the browser host and waits for the line with its address. Rejects with what it said when it ends first. */
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

/** Starts the browser host where it cannot start. Rejects when it starts all the same. */
export async function startRefused(options: HostOptions): Promise<Refused> {
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
  readonly ended: Promise<Refused>
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
        ...(isUnnamed ? placesIn(folder) : {}),
        ...env,
        ...(clock ? { CALLBACK_TEST_CLOCK_START: clock } : {}),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    said.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said.err += text
  })
  return {
    child,
    printed: () => said.out,
    address: () => [...said.out.matchAll(/^Callback is at (http:\S+)$/gm)].at(-1)?.[1] ?? '',
    ended: once(child, 'close').then(([code]) => ({ code, ...said })),
  }
}

function placesIn(folder: string) {
  return { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: join(folder, '.config') }
}
