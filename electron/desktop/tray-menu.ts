import type { MenuItemConstructorOptions } from 'electron'
import type { Pause } from '#shared/rules/alerts/pause'
import { type QuickAction, quickActionNames } from '#shared/rules/quick-actions'
import type { FollowUpTarget, TrayState } from '../host/ports.ts'

/** The number of follow-ups in the menu; more would not fit on a small screen. */
const MAX_LINES = 12
/** The longest label, in characters. */
const MAX_LABEL = 72

/** The actions of the tray menu. */
export interface TrayActions {
  open(target: FollowUpTarget): void
  copyNote(target: FollowUpTarget): void
  /** Asks in the window what the employer answered. */
  reply(target: FollowUpTarget): void
  act(action: QuickAction, target: FollowUpTarget): void
  /** Pauses alerts, or ends a pause. */
  pause(pause: Pause): void
  show(): void
  quit(): void
}

/** Builds the tray menu: a submenu for each due follow-up, then the actions of the app. */
export function buildTrayMenu(state: TrayState, actions: TrayActions): MenuItemConstructorOptions[] {
  const hiddenCount = state.due.length - MAX_LINES
  const lines = state.due.slice(0, MAX_LINES).map((line): MenuItemConstructorOptions => {
    const open = { label: 'Open', click: () => actions.open(line.target) }
    const copy = { label: 'Copy note', click: () => actions.copyNote(line.target) }
    const reply = { label: 'They replied …', click: () => actions.reply(line.target) }
    const followUpItems = line.actions.map((action) => ({
      label: quickActionNames[action],
      click: () => actions.act(action, line.target),
    }))
    return {
      label: formatMenuLabel(line.label),
      submenu: [open, ...(line.hasNote ? [copy] : []), ...(line.canReply ? [reply] : []), ...followUpItems],
    }
  })
  return [
    // Linux panels show no tooltip, so the menu has the count as well.
    { label: formatMenuLabel(state.tooltip), enabled: false },
    ...lines,
    ...(hiddenCount > 0 ? [{ label: `${hiddenCount} more`, click: actions.show }] : []),
    { type: 'separator' },
    buildPauseItem(state, actions),
    { label: 'Open Callback', click: actions.show },
    { label: 'Quit', click: actions.quit },
  ]
}

function buildPauseItem({ paused }: TrayState, { pause }: TrayActions): MenuItemConstructorOptions {
  if (paused) return { label: `Resume alerts (paused until ${paused})`, click: () => pause('no-longer') }
  return {
    label: 'Pause alerts',
    submenu: [
      { label: 'For an hour', click: () => pause('hour') },
      { label: 'Until tomorrow', click: () => pause('until-tomorrow') },
    ],
  }
}

/** Shortens a label and escapes ampersands, which would otherwise underline the next letter. */
function formatMenuLabel(text: string): string {
  const characters = Array.from(text)
  const short = characters.length > MAX_LABEL ? `${characters.slice(0, MAX_LABEL - 1).join('')}…` : text
  return short.replaceAll('&', '&&')
}
