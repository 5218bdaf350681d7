import { EventEmitter } from 'node:events'
import { createStubEvent } from './event.ts'
import { assertReady, record, systemConfig } from './record.ts'

/** Electron's `Notification`. */
export class StubNotification extends EventEmitter implements Pick<Electron.Notification, 'show' | 'close'> {
  #options: Electron.NotificationConstructorOptions

  static isSupported(): boolean {
    return systemConfig.notifications !== 'unsupported'
  }

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super()
    assertReady('Notification')
    this.#options = options
  }

  show(): void {
    if (systemConfig.notifications === 'refused') {
      this.emit('failed', createStubEvent(), 'the system refused it')
      return
    }
    const { title = '', body = '', id = '', actions = [] } = this.#options
    record.notifications.push({
      ref: new WeakRef(this),
      state: { title, body, id, actions: actions.map((action) => action.text ?? '') },
    })
    this.emit('show', createStubEvent())
  }

  close(): void {
    this.emit('close', createStubEvent())
  }
}
