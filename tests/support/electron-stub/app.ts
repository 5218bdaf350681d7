import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { createStubEvent } from './event.ts'
import { exitWithState } from './exit-with-state.ts'
import { assertNotReady, readiness, record } from './record.ts'
import { takeLock } from './single-instance.ts'

type Typed = Pick<
  Electron.App,
  | 'enableSandbox'
  | 'exit'
  | 'getPath'
  | 'getSystemLocale'
  | 'getVersion'
  | 'isPackaged'
  | 'isReady'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'setBadgeCount'
  | 'setPath'
  | 'whenReady'
>

let isQuitting = false

/** Electron's `app`, a Node event emitter as in Electron itself. */
export class StubApp extends EventEmitter implements Typed {
  readonly isPackaged = process.env.CALLBACK_TEST_PACKAGED === '1'
  readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch'> = {
    appendSwitch(name, value) {
      assertNotReady('app.commandLine.appendSwitch')
      record.switches[name] = value ?? ''
    },
  }

  enableSandbox(): void {
    assertNotReady('app.enableSandbox')
    record.isSandboxed = true
  }

  setPath(name: string, path: string): void {
    if (!isAbsolute(path) || !existsSync(path)) throw new Error(`Failed to set path ${path}`)
    if (name === 'userData' && record.lock !== 'unasked')
      throw new Error('The single-instance lock was taken for another userData')
    record.paths[name] = path
  }

  getPath(name: string): string {
    return record.paths[name] ?? join(tmpdir(), 'callback-electron-stub', name)
  }

  getSystemLocale(): string {
    if (!readiness.isReady) throw new Error('app.getSystemLocale() can only be called after app is ready')
    return 'en-US'
  }

  getVersion(): string {
    return JSON.parse(readFileSync('package.json', 'utf8')).version
  }

  requestSingleInstanceLock(): boolean {
    const isFirst = takeLock(this.getPath('userData'), (argv, folder) =>
      this.emit('second-instance', createStubEvent(), argv, folder, null),
    )
    record.lock = isFirst ? 'held' : 'refused'
    return isFirst
  }

  isReady(): boolean {
    return readiness.isReady
  }

  async whenReady(): Promise<void> {
    if (!readiness.isReady) await new Promise<void>((resolve) => this.once('ready', () => resolve()))
  }

  setBadgeCount(count = 0): boolean {
    record.badge = count
    return true
  }

  setAppUserModelId(id: string): void {
    record.appUserModelId = id
  }

  /** Asks every listener and every window, each of which may prevent it. */
  quit(): void {
    const event = createStubEvent()
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    isQuitting = true
    for (const window of record.windows) window.close()
    isQuitting = record.windows.every((window) => window.isDestroyed())
    if (!isQuitting) return
    const last = createStubEvent()
    this.emit('will-quit', last)
    if (!last.defaultPrevented) this.exit(0)
  }

  exit(code = 0): void {
    this.emit('quit', createStubEvent(), code)
    exitWithState(code)
  }

  /** Emits `ready`. Like Electron, the stub does this only after the bundle has been evaluated. */
  becomeReady(): void {
    readiness.isReady = true
    this.emit('ready', createStubEvent(), {})
  }

  /** Handles that the last window was destroyed. Without a listener the app quits. */
  lostLastWindow(): void {
    if (isQuitting) return
    if (!this.emit('window-all-closed')) this.quit()
  }
}

export const app = new StubApp()
