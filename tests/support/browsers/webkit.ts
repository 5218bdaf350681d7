import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { type Driver, toExpression } from './driver.ts'
import type { WebKitPrograms } from './find-browsers.mjs'
import { endProcess, type Screen } from './screen.ts'

/** Starts WebKitGTK's small browser on a screen and controls it by WebDriver. */
export async function startWebKit({ driver, browser }: WebKitPrograms, screen: Screen): Promise<Driver> {
  const port = await findFreePort()
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env: screen.env, stdio: 'ignore' })
  const stopAll = async () => {
    await endProcess(child)
    await screen.stop()
  }
  try {
    return await openSession({ address: `http://127.0.0.1:${port}`, browser, screen, stopAll })
  } catch (error) {
    await stopAll()
    throw error
  }
}

interface Session {
  readonly address: string
  readonly browser: string
  readonly screen: Screen
  readonly stopAll: () => Promise<void>
}

async function openSession({ address, browser, screen, stopAll }: Session): Promise<Driver> {
  await waitUntilReady(address)
  const options = { binary: browser, args: ['--automation'] }
  const { sessionId, capabilities } = (await request(address, 'POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string; capabilities: { browserVersion: string } }
  const send = (method: string, path: string, body?: object) =>
    request(address, method, `/session/${sessionId}${path}`, body)
  const setSize = () => send('POST', '/window/rect', { x: 0, y: 0, width: 1440, height: 1000 })
  const tabs = [String(await send('GET', '/window'))]
  const show = async (handle: string) => {
    await send('POST', '/window', { handle })
    await setSize()
  }
  await setSize()
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: async (url) => void (await send('POST', '/url', { url })),
    reload: async () => void (await send('POST', '/refresh', {})),
    async evaluate(run, ...args) {
      const script = `const done = arguments[arguments.length - 1]; ${toExpression(run, args)}.then((value) => done({ value }), (error) => done({ error: String(error) }))`
      const result = (await send('POST', '/execute/async', { script, args: [] })) as Evaluation
      if (result.error !== undefined) throw new Error(result.error)
      return JSON.parse(result.value)
    },
    async pressKeys(steps) {
      await send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions: steps }] })
    },
    async openTab() {
      const { handle } = (await send('POST', '/window/new', { type: 'tab' })) as { handle: string }
      tabs.push(handle)
      await show(handle)
    },
    operateMouse: screen.operateMouse,
    showTab: (index) => show(tabs[index] ?? ''),
    async close() {
      await send('DELETE', '').catch(() => undefined)
      await stopAll()
    },
  }
}

type Evaluation = { readonly value: string; readonly error?: undefined } | { readonly error: string }

async function request(address: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${address}${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null }
  if (!response.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`)
  return value
}

/** Waits until the driver answers. It prints nothing when it is ready, so it is asked repeatedly. */
async function waitUntilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await request(address, 'GET', '/status').catch(() => null)) return
    await setTimeout(100)
  }
  throw new Error('WebKitWebDriver does not answer')
}

/** Finds a free port. The driver takes a port only by number. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
