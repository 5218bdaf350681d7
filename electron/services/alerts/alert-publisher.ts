import type { Inbox } from '#shared/ipc/inbox-view'
import { pausedUntil } from '#shared/rules/alerts/pause'
import type { Plan } from '#shared/rules/plan'
import { sayClock, sayDayOf } from '#shared/views/due-text'
import { viewInbox } from '#shared/views/inbox'
import { trayState } from '#shared/views/tray'
import type { Ports, TrayState } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { asOfNow } from '../board/time-context.ts'
import type { Emitter } from '../emitter.ts'
import { whenChanged } from '../when-changed.ts'

/** What stands of alerts without anything being given: inbox, tray and the end of a pause. */
export interface AlertTelling {
  inbox(): Inbox
  /** Until when alerts are paused, "today, 16:30"; null when they are not. */
  paused(): string | null
  /** Inbox and tray follow the workspace; each is told only what differs. */
  tell(): void
}

interface Needs {
  readonly store: WorkspaceStore
  readonly planner: Planner
  readonly ports: Ports
  readonly emitter: Emitter
}

export function createAlertTelling({ store, planner, ports, emitter }: Needs): AlertTelling {
  const { clock } = ports
  let toldPlan: Plan | null = null
  let toldPause: string | null = null
  const tellPause = whenChanged<string | null>((until) => emitter.emit('alerts.paused', { until }))
  const tellInbox = whenChanged<Inbox>((inbox) => emitter.emit('inbox.changed', inbox))
  const tellTray = whenChanged<TrayState>((state) => {
    try {
      ports.tray.set(state)
    } catch (error) {
      ports.log.error('The tray could not be told; inbox and Today have it all the same', error)
    }
  })
  const paused = (): string | null => {
    const asOf = { now: clock.now(), zone: clock.zone() }
    const until = pausedUntil(store.current().alertsPausedUntil, asOf.now)
    return until === null ? null : `${sayDayOf(until, asOf)}, ${sayClock(until, asOf)}`
  }
  const seen = () => {
    const workspace = store.current()
    const { cards, settings, ledger } = workspace
    const plan = planner.plan(workspace)
    return { plan, cards, settings, ledger, ...asOfNow(clock, workspace), paused: paused() }
  }
  const tell = () => {
    const plan = planner.plan(store.current())
    tellPause(paused())
    if (plan === toldPlan && toldPause === paused()) return
    toldPause = paused()
    toldPlan = plan
    tellInbox(viewInbox(seen()))
    tellTray(trayState(seen()))
  }
  return { inbox: () => viewInbox(seen()), paused, tell }
}
