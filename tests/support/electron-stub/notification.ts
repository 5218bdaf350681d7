import { EventEmitter } from 'node:events'
import { stubEvent } from './event.ts'
import { onlyAfterReady, record, setup } from './record.ts'

/** Electron's `Notification`. */
export class StubNotification extends EventEmitter implements Pick<Electron.Notification, 'show' | 'close'> {
  #options: Electron.NotificationConstructorOptions

  static isSupported(): boolean {
    return setup.notifications !== 'unsupported'
  }

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super()
    onlyAfterReady('Notification')
    this.#options = options
  }

  show(): void {
    if (setup.notifications === 'refused') {
      this.emit('failed', stubEvent(), 'the system refused it')
      return
    }
    const { title = '', body = '', id = '', actions = [] } = this.#options
    record.notifications.push({
      ref: new WeakRef(this),
      state: { title, body, id, actions: actions.map((action) => action.text ?? '') },
    })
    this.emit('show', stubEvent())
  }

  close(): void {
    this.emit('close', stubEvent())
  }
}
