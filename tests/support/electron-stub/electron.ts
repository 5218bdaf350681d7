import { app } from './app.ts'
import { handleCalls, notifyReady } from './control.ts'
import { ipcMain } from './handler-table.ts'
import { StubMenu } from './menu.ts'
import { StubNotification } from './notification.ts'
import { record } from './record.ts'
import { protocol, session } from './session.ts'
import { clipboard, dialog, nativeTheme, powerMonitor, screen, shell } from './system.ts'
import { nativeImage, StubTray } from './tray.ts'
import { StubWindow } from './window.ts'

export {
  app,
  clipboard,
  dialog,
  ipcMain,
  nativeImage,
  nativeTheme,
  powerMonitor,
  protocol,
  StubMenu as Menu,
  StubNotification as Notification,
  StubTray as Tray,
  StubWindow as BrowserWindow,
  screen,
  session,
  shell,
}

const electron = {
  app,
  clipboard,
  dialog,
  ipcMain,
  nativeImage,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Menu: StubMenu,
  Notification: StubNotification,
  Tray: StubTray,
  BrowserWindow: StubWindow,
}
// biome-ignore lint/style/noDefaultExport: electron-store uses the default import
export default electron

handleCalls()

/** Hooks that the runner calls around the bundle: Electron is ready only after its entry has been evaluated. */
Reflect.set(globalThis, Symbol.for('callback.test.electron'), {
  begin() {
    record.evaluationBegan = performance.now()
  },
  evaluated() {
    record.evaluated = performance.now() - record.evaluationBegan
    app.becomeReady()
    notifyReady()
  },
})
