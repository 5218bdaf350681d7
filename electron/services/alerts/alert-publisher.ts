import type { Inbox } from '#shared/ipc/inbox-view'
import { findPausedUntil } from '#shared/rules/alerts/pause'
import type { Plan } from '#shared/rules/plan'
import { formatClockTime, formatDayAt } from '#shared/views/due-text'
import { toInbox } from '#shared/views/inbox'
import { toTrayState } from '#shared/views/tray'
import type { Ports, TrayState } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { getTimeContext } from '../board/time-context.ts'
import type { Emitter } from '../emitter.ts'
import { skipUnchanged } from '../skip-unchanged.ts'

/** Publishes the inbox, the tray and the pause of alerts to pages and host. It does not deliver alerts. */
export interface AlertPublisher {
  /** Returns the inbox as the page shows it. */
  getInbox(): Inbox
  /** Describes until when alerts are paused ("today, 16:30"); null if they are not. */
  describePause(): string | null
  /** Publishes inbox, tray and pause; each only if it changed since it was last published. */
  publish(): void
}

interface AlertPublisherDeps {
  readonly store: WorkspaceStore
  readonly planner: Planner
  readonly ports: Ports
  readonly emitter: Emitter
}

/** Creates the publisher for a store and the host's ports. */
export function createAlertPublisher({ store, planner, ports, emitter }: AlertPublisherDeps): AlertPublisher {
  const { clock } = ports
  let publishedPlan: Plan | null = null
  let publishedPause: string | null = null
  const publishPause = skipUnchanged<string | null>((until) => emitter.emit('alerts.paused', { until }))
  const publishInbox = skipUnchanged<Inbox>((inbox) => emitter.emit('inbox.changed', inbox))
  const publishTray = skipUnchanged<TrayState>((state) => {
    try {
      ports.tray.set(state)
    } catch (error) {
      ports.log.error('The tray could not be told; inbox and Today have it all the same', error)
    }
  })
  const describePause = (): string | null => {
    const workspace = store.current()
    const context = getTimeContext(clock, workspace)
    const until = findPausedUntil(workspace.alertsPausedUntil, context.now)
    return until === null ? null : `${formatDayAt(until, context)}, ${formatClockTime(until, context)}`
  }
  const collectInput = () => {
    const workspace = store.current()
    const { cards, settings, ledger } = workspace
    const plan = planner.plan(workspace)
    return { plan, cards, settings, ledger, ...getTimeContext(clock, workspace), paused: describePause() }
  }
  const publish = () => {
    const plan = planner.plan(store.current())
    const pause = describePause()
    publishPause(pause)
    if (plan === publishedPlan && publishedPause === pause) return
    publishedPause = pause
    publishedPlan = plan
    publishInbox(toInbox(collectInput()))
    publishTray(toTrayState(collectInput()))
  }
  return { getInbox: () => toInbox(collectInput()), describePause, publish }
}
