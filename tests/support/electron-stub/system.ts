import { EventEmitter } from 'node:events'
import { assertReady, readiness, record, systemConfig } from './record.ts'

export const clipboard: Pick<Electron.Clipboard, 'writeText' | 'readText'> = {
  async writeText(text) {
    if (record.isClipboardBroken) throw new Error('The clipboard is held by another program')
    record.clipboard = text
  },
  readText: async () => record.clipboard,
}

export const shell: Pick<Electron.Shell, 'openExternal' | 'showItemInFolder'> = {
  async openExternal(url) {
    record.opened.push(url)
  },
  showItemInFolder(path) {
    record.shownFiles.push(path)
  },
}

export const screen: Pick<Electron.Screen, 'getAllDisplays'> = {
  getAllDisplays() {
    assertReady('screen')
    return systemConfig.displays.map(([x = 0, y = 0, width = 0, height = 0]) => ({
      workArea: { x, y, width, height },
    })) as Electron.Display[]
  },
}

type MessageBox = Electron.MessageBoxOptions
type OpenDialog = Electron.OpenDialogOptions

export const dialog = {
  /** Before the app is ready, Linux only gets a text on standard error, as in Electron. */
  showErrorBox(title: string, content: string): void {
    if (!readiness.isReady && process.platform === 'linux') {
      process.stderr.write(`${title}\n${content}\n`)
      return
    }
    record.dialogs.push({ state: { kind: 'error', title, text: content, buttons: [] }, answer: null })
  },
  /** Stays open until the test chooses a button. */
  showMessageBox(...args: [unknown, MessageBox] | [MessageBox]): Promise<Electron.MessageBoxReturnValue> {
    const options = args.length === 2 ? args[1] : args[0]
    const { message, detail = '', buttons = [], cancelId = 0, signal } = options
    assertReady('dialog.showMessageBox')
    return new Promise((resolve) => {
      const box: (typeof record.dialogs)[number] = {
        state: { kind: 'message', title: message, text: detail, buttons },
        answer: (response) => resolve({ response, checkboxChecked: false }),
      }
      record.dialogs.push(box)
      signal?.addEventListener('abort', () => {
        box.answer?.(cancelId)
        box.answer = null
      })
    })
  },
  /** Stays open until the test chooses a folder or cancels it. */
  showOpenDialog(...args: [unknown, OpenDialog] | [OpenDialog]): Promise<Electron.OpenDialogReturnValue> {
    const { title = '', defaultPath = '', buttonLabel = '' } = args.length === 2 ? args[1] : args[0]
    return new Promise((resolve) => {
      record.dialogs.push({
        state: { kind: 'open', title, text: defaultPath, buttons: [buttonLabel] },
        answer: null,
        choose: (folder) =>
          resolve({ canceled: folder === null, filePaths: folder === null ? [] : [folder] }),
      })
    })
  },
} satisfies Pick<Electron.Dialog, 'showErrorBox' | 'showMessageBox' | 'showOpenDialog'>

export class StubTheme extends EventEmitter implements Pick<Electron.NativeTheme, 'themeSource'> {
  #source: Electron.NativeTheme['themeSource'] = 'system'
  isSystemDark = false

  get themeSource() {
    return this.#source
  }

  set themeSource(source) {
    this.#source = source
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark' || (this.#source === 'system' && this.isSystemDark)
  }
}

export const nativeTheme = new StubTheme()

export class StubPowerMonitor extends EventEmitter {
  override on(event: string, listener: (...args: unknown[]) => void): this {
    assertReady('powerMonitor')
    return super.on(event, listener)
  }
}

export const powerMonitor = new StubPowerMonitor()
