import { EventEmitter } from 'node:events'

export type Handler = Parameters<Electron.IpcMain['handle']>[1]

/** The handlers of one `ipc` object, either of the app or of a page. */
export class HandlerTable extends EventEmitter implements Pick<Electron.IpcMain, 'handle' | 'removeHandler'> {
  #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`A second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  find(channel: string): Handler | null {
    return this.#handlers.get(channel) ?? null
  }
}

export const ipcMain = new HandlerTable()
