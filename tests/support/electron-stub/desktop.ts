import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import type { RouteInput, RouteName, RouteOutput } from '#shared/ipc/routes'
import { requireBuiltFile } from '../built-app.ts'
import { getStub } from './build-stub.ts'
import type { Remote, Reply, StubState } from './remote.ts'

/** How the built desktop app is started on the stub. */
export interface DesktopOptions {
  /** The data folder. Without it, the app uses its default below the home of the environment. */
  readonly folder?: string
  readonly args?: readonly string[]
  /** The ISO instant at which the process starts. */
  readonly start?: string
  /** The user's time zone. */
  readonly zone?: string
  readonly platform?: 'linux' | 'darwin' | 'win32'
  readonly notifications?: 'shown' | 'refused' | 'unsupported'
  /** The work areas of the displays: x, y, width and height. */
  readonly displays?: readonly (readonly number[])[]
  readonly env?: Readonly<Record<string, string>>
}

/** How a process exited, and what it had requested from the system by then. */
export interface DesktopExit {
  readonly code: number | null
  readonly signal: string | null
  readonly state: StubState | null
  readonly stderr: string
}

type Calls = {
  [K in keyof Remote]: (...args: Parameters<Remote[K]>) => Promise<Awaited<ReturnType<Remote[K]>>>
}

/** The running desktop app, with everything that the stub lets a test observe and do. */
export interface Desktop extends Calls {
  readonly pid: number
  readonly exit: Promise<DesktopExit>
  /** Counts how often a text stands on standard error so far. */
  countLogged(text: string): number
  kill(signal: NodeJS.Signals): void
  /** Sends a request through the preload and returns its data. Throws the error of the response. */
  ask<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>>
}

/** Starts the built main bundle on the stub. Resolves once it is ready or has exited. */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  const main = requireBuiltFile('out/main/main.js')
  const folderArgs = options.folder === undefined ? [] : ['--data-dir', options.folder]
  const child = fork(
    resolve('tests/support/electron-stub/run.mjs'),
    [main, await getStub(), ...folderArgs, ...(options.args ?? [])],
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
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let lastState: StubState | null = null
  let stderr = ''
  let calls = 0
  child.stderr?.on('data', (text) => {
    stderr += text
  })

  const exit = new Promise<DesktopExit>((done) => {
    child.once('close', (code, signal) => {
      for (const { reject } of pending.values()) reject(new Error(`The app ended.\n${stderr}`))
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
      const call = pending.get(reply.id)
      pending.delete(reply.id)
      if (reply.kind === 'value') call?.resolve(reply.value)
      else call?.reject(new Error(reply.message))
    })
  })
  await Promise.race([ready, exit])

  const call = (name: string, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      calls += 1
      pending.set(calls, { resolve, reject })
      child.send({ id: calls, name, args }, (error) => error && reject(error))
    })
  const members = {
    pid: child.pid ?? 0,
    exit,
    countLogged: (text: string) => stderr.split(text).length - 1,
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
  return new Proxy(members, {
    get(target, name) {
      if (Object.hasOwn(target, name)) return Reflect.get(target, name)
      // The proxy is awaited by callers, so it must not look like a promise.
      return name === 'then' ? undefined : (...args: unknown[]) => call(String(name), args)
    },
  }) as unknown as Desktop
}
