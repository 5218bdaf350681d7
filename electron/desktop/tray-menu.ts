import type { MenuItemConstructorOptions } from 'electron'
import type { Pause } from '#shared/rules/alerts/pause'
import { actNames, type FollowUpAct } from '#shared/rules/follow-up-acts'
import type { FollowUpTarget, TrayState } from '../host/ports.ts'

/** More lines than this would run off a small screen. */
const MAX_LINES = 12
const MAX_LABEL = 72

/** What the tray's lines do. */
export interface TrayActions {
  open(target: FollowUpTarget): void
  copyNote(target: FollowUpTarget): void
  act(act: FollowUpAct, target: FollowUpTarget): void
  /** Pauses alerts, or ends a pause. */
  pause(pause: Pause): void
  show(): void
  quit(): void
}

/** The tray's menu: what is due, each with its own small menu; then the app itself. */
export function trayMenu(state: TrayState, actions: TrayActions): MenuItemConstructorOptions[] {
  const rest = state.due.length - MAX_LINES
  const lines = state.due.slice(0, MAX_LINES).map((line): MenuItemConstructorOptions => {
    const open = { label: 'Open', click: () => actions.open(line.target) }
    const copy = { label: 'Copy note', click: () => actions.copyNote(line.target) }
    const acts = line.acts.map((act) => ({
      label: actNames[act],
      click: () => actions.act(act, line.target),
    }))
    return { label: menuLabel(line.label), submenu: [open, ...(line.hasNote ? [copy] : []), ...acts] }
  })
  return [
    // Linux panels show no tooltip, so the count stands in the menu as well.
    { label: menuLabel(state.tooltip), enabled: false },
    ...lines,
    ...(rest > 0 ? [{ label: `${rest} more`, click: actions.show }] : []),
    { type: 'separator' },
    pauseItem(state, actions),
    { label: 'Open Callback', click: actions.show },
    { label: 'Quit', click: actions.quit },
  ]
}

function pauseItem({ paused }: TrayState, { pause }: TrayActions): MenuItemConstructorOptions {
  if (paused) return { label: `Resume alerts (paused until ${paused})`, click: () => pause('no-longer') }
  return {
    label: 'Pause alerts',
    submenu: [
      { label: 'For an hour', click: () => pause('hour') },
      { label: 'Until tomorrow', click: () => pause('until-tomorrow') },
    ],
  }
}

/** Text as a menu shows it: an ampersand alone would underline the letter after it. */
function menuLabel(text: string): string {
  const letters = Array.from(text)
  const short = letters.length > MAX_LABEL ? `${letters.slice(0, MAX_LABEL - 1).join('')}…` : text
  return short.replaceAll('&', '&&')
}
