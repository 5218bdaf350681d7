import { EventEmitter } from 'node:events'
import { stubEvent } from './event.ts'
import { HandlerTable, ipcMain } from './handler-table.ts'
import { type Page, runPreload } from './page.ts'
import { record } from './record.ts'
import type { Sender } from './remote.ts'
import { fetchPage } from './session.ts'

/** A frame as the main process sees it: only what a check of the sender looks at. */
type Frame = Pick<Electron.WebFrameMain, 'origin' | 'url'>

type Typed = Pick<Electron.WebContents, 'isDestroyed' | 'isLoading' | 'send' | 'setWindowOpenHandler'>

let gate = Promise.resolve()

/** Letting go is nothing until something is held. */
export let letLoadsGo = (): void => {}

/** Pages that load from now on stay loading until they are let go. */
export function holdLoads(): void {
  gate = new Promise((resolve) => {
    letLoadsGo = resolve
  })
}

/** Electron's `WebContents`, with one page that has run the preload. */
export class StubContents extends EventEmitter implements Typed {
  readonly ipc = new HandlerTable()
  mainFrame: Frame = { origin: 'null', url: '' }
  page = { url: '', status: 0, loads: 0 }
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null
  running: Page | null = null
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

  /** Loads a page the way a window does: address, preload, then the page's own first subscription. */
  async load(url: string): Promise<void> {
    this.#isLoading = true
    const { status } = await fetchPage(url)
    await gate
    const { protocol, host } = new URL(url)
    this.mainFrame = { origin: `${protocol}//${host}`, url }
    this.page = { url, status, loads: this.page.loads + 1 }
    this.running = runPreload(this.#preferences, (channel, args) =>
      this.invoke(channel, args, this.mainFrame),
    )
    this.#isLoading = false
    this.emit('dom-ready', stubEvent())
    this.emit('did-finish-load', stubEvent())
    if (this.page.loads === 1) this.#onPainted()
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
    this.running?.hear(channel, structuredClone(args))
  }

  setWindowOpenHandler(handler: NonNullable<StubContents['openHandler']>): void {
    this.openHandler = handler
  }

  /** A request as it arrives in the main process; what cannot be cloned does not arrive. */
  async invoke(channel: string, args: readonly unknown[], senderFrame: Frame | null): Promise<unknown> {
    const handler = this.ipc.find(channel) ?? ipcMain.find(channel)
    if (handler === null) throw new Error(`No handler registered for '${channel}'`)
    const event = { ...stubEvent(), sender: this, senderFrame, frameId: 1, processId: 2, type: 'frame' }
    const answer = handler(event as unknown as Electron.IpcMainInvokeEvent, ...structuredClone([...args]))
    return structuredClone(await answer)
  }

  /** The same, past the preload and as a frame of the test's choosing. */
  invokeAs({ frame, origin }: Sender, channel: string, args: readonly unknown[]): Promise<unknown> {
    const forged = { origin, url: origin }
    if (frame !== 'main') return this.invoke(channel, args, frame === 'gone' ? null : forged)
    // The page itself, gone elsewhere; a handler looks at its sender before it waits for anything.
    const own = this.mainFrame
    this.mainFrame = forged
    const answer = this.invoke(channel, args, forged)
    this.mainFrame = own
    return answer
  }
}
