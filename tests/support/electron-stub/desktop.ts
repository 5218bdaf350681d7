import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import type { RouteInput, RouteName, RouteOutput } from '#shared/ipc/routes'
import { builtFile } from '../built-app.ts'
import { stubBundle } from './build-stub.ts'
import type { Remote, Reply, StubState } from './remote.ts'

/** How the built desktop app is started on the stub. */
export interface DesktopOptions {
  /** The data folder; without one the app takes its default, under the environment's home. */
  readonly folder?: string
  readonly args?: readonly string[]
  /** The instant the process starts at, ISO. */
  readonly start?: string
  /** The user's zone. */
  readonly zone?: string
  readonly platform?: 'linux' | 'darwin' | 'win32'
  readonly notifications?: 'shown' | 'refused' | 'unsupported'
  /** Work areas, each x, y, width, height. */
  readonly displays?: readonly (readonly number[])[]
  readonly env?: Readonly<Record<string, string>>
}

/** How a process ended, and what the system had been asked for by then. */
export interface DesktopExit {
  readonly code: number | null
  readonly signal: string | null
  readonly state: StubState | null
  readonly stderr: string
}

type Calls = {
  [K in keyof Remote]: (...args: Parameters<Remote[K]>) => Promise<Awaited<ReturnType<Remote[K]>>>
}

/** The running desktop app, and all that the stub lets a test see and do. */
export interface Desktop extends Calls {
  readonly pid: number
  readonly exit: Promise<DesktopExit>
  kill(signal: NodeJS.Signals): void
  /** Sends a request through the preload and gives back its data; a failure is thrown as it came. */
  ask<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>>
}

/** Starts the built main bundle on the stub; resolves once it is ready, or has ended without being. */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  const main = builtFile('out/main/main.js')
  const folderArgs = options.folder === undefined ? [] : ['--data-dir', options.folder]
  const child = fork(
    resolve('tests/support/electron-stub/run.mjs'),
    [main, await stubBundle(), ...folderArgs, ...(options.args ?? [])],
    {
      execArgv: ['--expose-gc', '--import', resolve('tests/support/shift-clock.mjs')],
      env: environment(options),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    },
  )
  return drive(child)
}

function environment(options: DesktopOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    TZ: options.zone ?? 'America/New_York',
    ...(options.start === undefined ? {} : { CALLBACK_TEST_CLOCK_START: options.start }),
    ...(options.platform === undefined ? {} : { CALLBACK_TEST_PLATFORM: options.platform }),
    ...(options.notifications === undefined ? {} : { CALLBACK_TEST_NOTIFICATIONS: options.notifications }),
    ...(options.displays === undefined ? {} : { CALLBACK_TEST_DISPLAYS: JSON.stringify(options.displays) }),
    ...options.env,
  }
}

async function drive(child: ChildProcess): Promise<Desktop> {
  const open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let lastState: StubState | null = null
  let stderr = ''
  let calls = 0
  child.stderr?.on('data', (text) => {
    stderr += text
  })

  const exit = new Promise<DesktopExit>((done) => {
    child.once('close', (code, signal) => {
      for (const { reject } of open.values()) reject(new Error(`The app ended.\n${stderr}`))
      done({ code, signal, state: lastState, stderr })
    })
  })
  const ready = new Promise<void>((done) => {
    child.on('message', (reply: Reply) => {
      if (reply.kind === 'ready') return done()
      if (reply.kind === 'exit') {
        lastState = reply.state
        return
      }
      const call = open.get(reply.id)
      open.delete(reply.id)
      if (reply.kind === 'value') call?.resolve(reply.value)
      else call?.reject(new Error(reply.message))
    })
  })
  await Promise.race([ready, exit])

  const call = (name: string, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      calls += 1
      open.set(calls, { resolve, reject })
      child.send({ id: calls, name, args }, (error) => error && reject(error))
    })
  const own = {
    pid: child.pid ?? 0,
    exit,
    kill: (signal: NodeJS.Signals) => void child.kill(signal),
    async ask(route: string, input: unknown) {
      const envelope = (await call('request', [route, input])) as {
        ok: boolean
        data: unknown
        error: unknown
      }
      if (!envelope.ok) throw envelope.error
      return envelope.data
    },
  }
  return new Proxy(own, {
    get(target, name) {
      if (Object.hasOwn(target, name)) return Reflect.get(target, name)
      // It is awaited where it is returned, and must not look like a promise itself.
      return name === 'then' ? undefined : (...args: unknown[]) => call(String(name), args)
    },
  }) as unknown as Desktop
}
