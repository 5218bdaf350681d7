import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  type BrowserHost,
  type BrowserHostOptions,
  startBrowserHost,
} from '#electron/browser/start-browser-host'
import type { Ports } from '#electron/host/ports'
import { createFakeApp, type FakeApp } from './fake-app.ts'
import { enterApp, type HostNames, learnNames } from './send-request.ts'

/** A browser host on a free port, with a fake app and a small renderer, and what it has printed so far. */
export interface TestHost extends BrowserHost {
  readonly port: number
  /** The origin of the app. */
  readonly origin: string
  readonly names: HostNames
  readonly app: FakeApp
  readonly ports: Ports
  readonly printed: readonly string[]
  readonly logged: readonly string[]
  readonly rendererFolder: string
}

/** Starts a host that is stopped after the test. */
export async function startTestHost(options: Partial<BrowserHostOptions> = {}): Promise<TestHost> {
  const printed: string[] = []
  const logged: string[] = []
  const app = createFakeApp()
  const rendererFolder = aRendererFolder()
  let ports: Ports | undefined
  const host = await startBrowserHost({
    port: 0,
    rendererFolder,
    loadRenderer: async () => () => null,
    version: '1.2.3',
    preferences: {
      get: () => ({ theme: 'system', density: 'comfortable', closeToTray: null }),
      set: () => ({ theme: 'dark', density: 'comfortable', closeToTray: null }),
    },
    log: { error: (what) => logged.push(what) },
    print: (line) => printed.push(line),
    now: Date.now,
    launch: { folders: [], tag: '00000000', open: async () => false },
    readOriginName: async () => 'callback-0123456789abcdef0123',
    start: async (hostPorts) => {
      ports = hostPorts
      return app
    },
    ...options,
  })
  onTestFinished(() => {
    app.release()
    return host.stop()
  })
  const names = learnNames(host.address())
  if (ports === undefined) throw new Error('The core was not started')
  const { port, appOrigin: origin } = names
  return { ...host, port, origin, names, app, ports, printed, logged, rendererFolder }
}

/** Creates a folder like the built renderer, with a secret file beside it. */
function aRendererFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'callback-host-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const renderer = join(folder, 'renderer')
  mkdirSync(join(renderer, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.js'), 'secret')
  writeFileSync(join(renderer, '.env.js'), 'secret')
  writeFileSync(
    join(renderer, 'index.html'),
    '<!doctype html><title>The app</title><body><div id="app"></div></body>',
  )
  writeFileSync(join(renderer, 'assets/index-Ab3_d-9x.js'), 'console.log(1)')
  writeFileSync(join(renderer, 'assets/grammar-worker-Ab3_d-9x.js'), 'console.log(1)')
  writeFileSync(join(renderer, 'plain.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return renderer
}

/** Opens the address with the key, and returns the session cookie. */
export function signIn(host: Pick<BrowserHost, 'address'>): Promise<string> {
  return enterApp(host.address())
}
