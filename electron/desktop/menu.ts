import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** Sets the application menu. Its Edit roles make the keyboard shortcuts for copy and paste work on macOS. */
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
