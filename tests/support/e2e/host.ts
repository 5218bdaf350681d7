import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..', '..', '..')

/** How a browser host is started: its data folder, and the moment at which its clock starts. */
export interface HostOptions {
  readonly folder: string
  /** ISO instant; the real time when left out. */
  readonly clock?: string
  readonly zone?: string
  /** More arguments, `--port 4720`. */
  readonly args?: readonly string[]
}

/** A running browser host: the real built bundle in a process of its own. */
export interface Host {
  readonly address: string
  /** Ends it as Ctrl-C does and resolves with its exit code. */
  stop(): Promise<number | null>
  /** Ends it as a crash does. */
  kill(): Promise<void>
}

/** Starts the browser host and waits for the line with its address. Rejects with what it said when it ends first. */
export async function startHost({
  folder,
  clock,
  zone = 'Europe/Berlin',
  args = [],
}: HostOptions): Promise<Host> {
  const shift = join(root, 'tests', 'support', 'shift-clock.mjs')
  const serve = join(root, 'out', 'main', 'serve.js')
  const child = spawn(
    process.execPath,
    ['--import', shift, serve, '--data-dir', folder, '--port', '0', '--no-open', ...args],
    {
      env: { ...process.env, TZ: zone, ...(clock ? { CALLBACK_TEST_CLOCK_START: clock } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const address = await addressOf(child)
  return {
    address,
    async stop() {
      if (child.exitCode !== null) return child.exitCode
      child.kill('SIGINT')
      await once(child, 'exit')
      return child.exitCode
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let complaint = ''
  child.stderr?.on('data', (chunk) => {
    complaint += chunk
  })
  if (!child.stdout) throw new Error('The host has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^Callback is at (http:\S+)$/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error(`The host ended before it was ready. ${complaint}`)
}
