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

/** Publishes the inbox, the tray and the end of a pause. It delivers no alerts. */
export interface AlertTelling {
  inbox(): Inbox
  /** Describes until when alerts are paused ("today, 16:30"); null if they are not. */
  paused(): string | null
  /** Publishes inbox, tray and pause, each only if it differs from what was published last. */
  tell(): void
}

interface AlertPublisherDeps {
  readonly store: WorkspaceStore
  readonly planner: Planner
  readonly ports: Ports
  readonly emitter: Emitter
}

/** Creates the publisher for a store and the host's ports. */
export function createAlertTelling({ store, planner, ports, emitter }: AlertPublisherDeps): AlertTelling {
  const { clock } = ports
  let publishedPlan: Plan | null = null
  let publishedPause: string | null = null
  const publishPause = whenChanged<string | null>((until) => emitter.emit('alerts.paused', { until }))
  const publishInbox = whenChanged<Inbox>((inbox) => emitter.emit('inbox.changed', inbox))
  const publishTray = whenChanged<TrayState>((state) => {
    try {
      ports.tray.set(state)
    } catch (error) {
      ports.log.error('The tray could not be told; inbox and Today have it all the same', error)
    }
  })
  const paused = (): string | null => {
    const context = { now: clock.now(), zone: clock.zone() }
    const until = pausedUntil(store.current().alertsPausedUntil, context.now)
    return until === null ? null : `${sayDayOf(until, context)}, ${sayClock(until, context)}`
  }
  const collectInput = () => {
    const workspace = store.current()
    const { cards, settings, ledger } = workspace
    const plan = planner.plan(workspace)
    return { plan, cards, settings, ledger, ...asOfNow(clock, workspace), paused: paused() }
  }
  const tell = () => {
    const plan = planner.plan(store.current())
    publishPause(paused())
    if (plan === publishedPlan && publishedPause === paused()) return
    publishedPause = paused()
    publishedPlan = plan
    publishInbox(viewInbox(collectInput()))
    publishTray(trayState(collectInput()))
  }
  return { inbox: () => viewInbox(collectInput()), paused, tell }
}
