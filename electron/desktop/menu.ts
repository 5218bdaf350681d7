import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** Sets the application menu. On macOS, the shortcuts for copy and paste work only with an Edit menu. */
export function setMenu(): void {
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      isMac ? { role: 'appMenu' } : { label: '&File', submenu: [{ role: 'close' }, { role: 'quit' }] },
      { role: 'editMenu' },
      buildViewMenu(),
      ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    ]),
  )
}

function buildViewMenu(): MenuItemConstructorOptions {
  const developerItems: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
  return {
    label: '&View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...developerItems,
    ],
  }
}
