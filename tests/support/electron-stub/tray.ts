import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import type { StubMenu } from './menu.ts'
import { assertReady, record } from './record.ts'

/** An image from a path. Like Electron, it is empty, without an error, if the path does not exist. */
class StubImage {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  isEmpty(): boolean {
    return !existsSync(this.path)
  }
}

export const nativeImage = {
  createFromPath: (path: string) => new StubImage(path),
}

/** Electron's `Tray`. */
export class StubTray
  extends EventEmitter
  implements Pick<Electron.Tray, 'setToolTip' | 'setTitle' | 'destroy' | 'isDestroyed'>
{
  menu: StubMenu | null = null
  #isDestroyed = false

  constructor(image: StubImage) {
    super()
    assertReady('Tray')
    if (image.isEmpty()) throw new Error(`Failed to load image from path '${image.path}'`)
    record.tray = {
      ref: new WeakRef(this),
      state: { image: image.path, tooltip: '', title: '', menu: [] },
    }
  }

  setToolTip(tooltip: string): void {
    this.#update({ tooltip })
  }

  setTitle(title: string): void {
    if (process.platform !== 'darwin') throw new Error('Only macOS shows a title in its menu bar')
    this.#update({ title })
  }

  setContextMenu(menu: StubMenu | null): void {
    this.menu = menu
    this.#update({ menu: menu?.items() ?? [] })
  }

  destroy(): void {
    this.#isDestroyed = true
    record.tray = null
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  #update(change: Partial<NonNullable<typeof record.tray>['state']>): void {
    if (record.tray) record.tray.state = { ...record.tray.state, ...change }
  }
}
