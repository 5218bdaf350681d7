import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** The application menu. Its Edit roles are what makes copy and paste work by keyboard on macOS. */
export function setMenu(): void {
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      isMac ? { role: 'appMenu' } : { label: '&File', submenu: [{ role: 'close' }, { role: 'quit' }] },
      { role: 'editMenu' },
      viewMenu(),
      ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    ]),
  )
}

function viewMenu(): MenuItemConstructorOptions {
  const tools: MenuItemConstructorOptions[] = app.isPackaged
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
      ...tools,
    ],
  }
}
