import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { StubContents } from './contents.ts'
import { createStubEvent } from './event.ts'
import { assertReady, record, systemConfig } from './record.ts'
import type { WindowState } from './remote.ts'

type Typed = Pick<
  Electron.BrowserWindow,
  | 'close'
  | 'focus'
  | 'getNormalBounds'
  | 'hide'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'setBackgroundColor'
  | 'show'
>

/** Electron's `BrowserWindow`, with a page that only runs the real preload. */
export class StubWindow extends EventEmitter implements Typed {
  readonly webContents: StubContents
  bounds: WindowState['bounds']
  #options: Electron.BrowserWindowConstructorOptions
  #background: string
  #shows = 0
  #is = { visible: false, focused: false, minimized: false, maximized: false, destroyed: false }

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    assertReady('BrowserWindow')
    record.firstWindow ??= performance.now() - record.evaluationBegan
    this.#options = structuredClone(options)
    this.#background = options.backgroundColor ?? ''
    const { width = 800, height = 600, x = 0, y = 0 } = options
    this.bounds = { x, y, width, height }
    this.webContents = new StubContents(options.webPreferences ?? {}, () => {
      if (systemConfig.isPainting) this.emit('ready-to-show')
    })
    record.windows.push(this)
    if (options.show !== false) this.show()
    app.emit('web-contents-created', createStubEvent(), this.webContents)
  }

  static fromWebContents(contents: StubContents): StubWindow | null {
    return record.windows.find((window) => window.webContents === contents) ?? null
  }

  show(): void {
    this.#assertNotDestroyed()
    this.#shows += 1
    this.#is = { ...this.#is, visible: true, focused: true, minimized: false }
    this.emit('show')
  }

  hide(): void {
    this.#assertNotDestroyed()
    this.#is = { ...this.#is, visible: false, focused: false }
    this.emit('hide')
  }

  focus(): void {
    this.#assertNotDestroyed()
    this.#is.focused = this.#is.visible
    this.emit('focus')
  }

  minimize(): void {
    this.#is = { ...this.#is, minimized: true, focused: false }
    this.emit('minimize')
  }

  restore(): void {
    this.#is.minimized = false
    this.emit('restore')
  }

  maximize(): void {
    this.#is = { ...this.#is, maximized: true, visible: true }
    this.emit('maximize')
  }

  close(): void {
    if (this.#is.destroyed) return
    const event = createStubEvent()
    this.emit('close', event)
    if (event.defaultPrevented) return
    // A page that hangs does not answer, which Electron reports after some seconds.
    if (this.webContents.isHung) setImmediate(() => this.emit('unresponsive'))
    else this.destroy()
  }

  destroy(): void {
    this.#is = { ...this.#is, destroyed: true, visible: false, focused: false }
    this.webContents.destroy()
    this.emit('closed')
    if (record.windows.every((window) => window.isDestroyed())) app.lostLastWindow()
  }

  isVisible(): boolean {
    return this.#is.visible
  }

  isMinimized(): boolean {
    return this.#is.minimized
  }

  isMaximized(): boolean {
    return this.#is.maximized
  }

  isDestroyed(): boolean {
    return this.#is.destroyed
  }

  getNormalBounds(): Electron.Rectangle {
    this.#assertNotDestroyed()
    return { ...this.bounds }
  }

  setBackgroundColor(color: string): void {
    this.#assertNotDestroyed()
    this.#background = color
  }

  loadURL(url: string): Promise<void> {
    this.#assertNotDestroyed()
    return this.webContents.load(url)
  }

  state(): WindowState {
    const { visible, focused, maximized, destroyed } = this.#is
    return {
      isVisible: visible,
      isFocused: focused,
      isMaximized: maximized,
      isDestroyed: destroyed,
      shows: this.#shows,
      bounds: this.bounds,
      background: this.#background,
      options: this.#options,
      page: this.webContents.page,
    }
  }

  #assertNotDestroyed(): void {
    if (this.#is.destroyed) throw new TypeError('Object has been destroyed')
  }
}
