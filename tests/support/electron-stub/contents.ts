import { EventEmitter } from 'node:events'
import { createStubEvent } from './event.ts'
import { HandlerTable, ipcMain } from './handler-table.ts'
import { type Page, runPreload } from './page.ts'
import { record, systemConfig } from './record.ts'
import type { Sender } from './remote.ts'
import { fetchPage } from './session.ts'

/** The part of a frame that a check of the sender uses. */
type Frame = Pick<Electron.WebFrameMain, 'origin' | 'url'>

type Typed = Pick<
  Electron.WebContents,
  'forcefullyCrashRenderer' | 'isDestroyed' | 'isLoading' | 'send' | 'setWindowOpenHandler'
>

/** Why a page ended. */
type EndReason = Electron.RenderProcessGoneDetails['reason']

let gate = Promise.resolve()

/** Releases the pages that are held while loading. */
export let releaseLoads = (): void => {}

/** Keeps pages that load from now on in the loading state until they are released. */
export function holdLoads(): void {
  gate = new Promise((resolve) => {
    releaseLoads = resolve
  })
}

/** Electron's `WebContents`, with one page that ran the preload. */
export class StubContents extends EventEmitter implements Typed {
  readonly ipc = new HandlerTable()
  mainFrame: Frame = { origin: 'null', url: '' }
  page = { url: '', status: 0, loads: 0 }
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null
  running: Page | null = null
  #failingLoads = systemConfig.failingLoads
  isHung = false
  #isEnding = false
  lastRequest: { route: string; input: unknown } | null = null
  #preferences: Electron.WebPreferences
  #onPainted: () => void
  #isLoading = false
  #isDestroyed = false

  constructor(preferences: Electron.WebPreferences, onPainted: () => void) {
    super()
    this.#preferences = preferences
    this.#onPainted = onPainted
    record.contents.push(this)
  }

  /** Loads a page like a window: address, preload, and then the first subscription of the page. */
  async load(url: string): Promise<void> {
    // Reloading inside the event crashed Electron before it was emitted in a task of its own.
    if (this.#isEnding) throw new Error('The page is still being removed')
    this.#isLoading = true
    if (this.#failingLoads > 0) return this.#failLoad(url)
    const { status } = await fetchPage(url)
    await gate
    const { protocol, host } = new URL(url)
    this.mainFrame = { origin: `${protocol}//${host}`, url }
    this.page = { url, status, loads: this.page.loads + 1 }
    this.running = runPreload(this.#preferences, (channel, args) =>
      this.invoke(channel, args, this.mainFrame),
    )
    this.isHung = false
    this.#isLoading = false
    this.emit('dom-ready', createStubEvent())
    this.emit('did-finish-load', createStubEvent())
    if (this.page.loads === 1) this.#onPainted()
  }

  #failLoad(url: string): never {
    this.#failingLoads -= 1
    this.#isLoading = false
    this.emit('did-fail-load', createStubEvent(), -2, 'ERR_FAILED', url, true, 1, 1)
    throw new Error(`ERR_FAILED (-2) loading '${url}'`)
  }

  /** Ends the page, as a crash does. */
  end(reason: EndReason): void {
    this.running = null
    this.isHung = false
    this.#isEnding = true
    this.emit('render-process-gone', createStubEvent(), { reason, exitCode: 1 })
    this.#isEnding = false
  }

  forcefullyCrashRenderer(): void {
    setImmediate(() => this.end('killed'))
  }

  isLoading(): boolean {
    return this.#isLoading
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  destroy(): void {
    if (this.lastRequest) void this.running?.request(this.lastRequest.route, this.lastRequest.input)
    this.#isDestroyed = true
    this.running = null
    this.emit('destroyed')
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed')
    this.running?.receive(channel, structuredClone(args))
  }

  setWindowOpenHandler(handler: NonNullable<StubContents['openHandler']>): void {
    this.openHandler = handler
  }

  /** Passes a request to the main process. Like Electron, it throws for values that cannot be cloned. */
  async invoke(channel: string, args: readonly unknown[], senderFrame: Frame | null): Promise<unknown> {
    const handler = this.ipc.find(channel) ?? ipcMain.find(channel)
    if (handler === null) throw new Error(`No handler registered for '${channel}'`)
    const event = { ...createStubEvent(), sender: this, senderFrame, frameId: 1, processId: 2, type: 'frame' }
    const response = handler(event as unknown as Electron.IpcMainInvokeEvent, ...structuredClone([...args]))
    return structuredClone(await response)
  }

  /** Passes a request from the given frame, bypassing the preload. */
  invokeAs({ frame, origin }: Sender, channel: string, args: readonly unknown[]): Promise<unknown> {
    const forged = { origin, url: origin }
    if (frame !== 'main') return this.invoke(channel, args, frame === 'gone' ? null : forged)
    // Simulates that the page navigated elsewhere. A handler checks the sender before it awaits anything.
    const realFrame = this.mainFrame
    this.mainFrame = forged
    const response = this.invoke(channel, args, forged)
    this.mainFrame = realFrame
    return response
  }
}
