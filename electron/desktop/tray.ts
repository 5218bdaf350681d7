import { app, Menu, nativeImage, Tray as SystemTray } from 'electron'
import type { Tray, TrayState } from '../host/ports.ts'
import { buildTrayMenu, type TrayActions } from './tray-menu.ts'

/** The longest tooltip that Windows shows, in characters. */
const MAX_TOOLTIP = 127

/**
 * Creates the tray icon. If the system supports it, the dock or task bar shows the number of due follow-ups
 * too.
 */
export function createTray(image: string, actions: TrayActions): Tray {
  const tray = new SystemTray(nativeImage.createFromPath(image))
  tray.on('click', actions.show)
  const set = (state: TrayState) => {
    tray.setToolTip(state.tooltip.slice(0, MAX_TOOLTIP))
    tray.setContextMenu(Menu.buildFromTemplate(buildTrayMenu(state, actions)))
    app.setBadgeCount(state.due.length)
    if (process.platform === 'darwin') tray.setTitle(state.due.length === 0 ? '' : String(state.due.length))
  }
  set({ tooltip: 'Callback', due: [] })
  return { set }
}
