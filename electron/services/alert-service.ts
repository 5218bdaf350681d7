import type { Inbox } from '#shared/ipc/inbox-view'
import type { AlertEntry } from '#shared/model/alert-entry'
import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { type Pause, pausedUntil, pauseEnd } from '#shared/rules/alerts/pause'
import { type DueAlert, dueAlerts } from '#shared/rules/due-alerts'
import { stayingOn } from '#shared/rules/facts/zone-stays'
import type { Plan } from '#shared/rules/plan'
import { toIso } from '#shared/time/instant'
import { alertFor } from '#shared/views/alert'
import { viewInbox } from '#shared/views/inbox'
import { trayState } from '#shared/views/tray'
import { sayClock, sayDayOf } from '#shared/views/when'
import type { WorkspaceStore } from '../store/workspace-store.ts'
import { entriesFor, momentOf, nameOf, namesOf, withLedger } from './alert-ledger.ts'
import { asOfNow } from './as-of.ts'
import type { Emitter } from './emitter.ts'
import { keepingHistory } from './history.ts'
import type { Planner } from './planner.ts'
import type { Ports, TrayState } from './ports.ts'
import { whenChanged } from './when-changed.ts'

/** Alerts: asked of the plan as of now, never of a timer. What is shown twice or never is decided by the ledger. */
export interface AlertService {
  /**
   * Gives every alert that is due and was not given yet. The ledger is durable before anything is shown; if it
   * cannot be written nothing is shown, and the next look tries again.
   */
  scan(): Promise<void>
  inbox(): Inbox
  /** Marks alerts as read, with those of the same follow-up given at the same moment; none named means all. */
  read(ids: readonly Id[]): Promise<Inbox>
  /** Marks every alert of a follow-up as read. */
  readFollowUp(key: string): Promise<void>
  /** Pauses alerts, or ends a pause: what came due meanwhile is then given. Resolves with the end, in words. */
  pause(pause: Pause): Promise<string | null>
  /** Until when alerts are paused, "today, 16:30"; null when they are not. */
  paused(): string | null
  /** Resolves when no scan is under way. */
  idle(): Promise<void>
}

/** The alert service over a store and the host's ports. */
export function createAlertService(needs: {
  store: WorkspaceStore
  planner: Planner
  ports: Ports
  emitter: Emitter
  newId: () => Id
}): AlertService {
  const { store, planner, ports, emitter, newId } = needs
  const { clock } = ports
  let scanning: Promise<void> | null = null
  let lookAgain = false
  let toldPlan: Plan | null = null
  let toldPause: string | null = null
  /** Handed over by this process, whether or not the disk knows yet. */
  const handedOver = new Set<Id>()
  const tellPause = whenChanged<string | null>((until) => emitter.emit('alerts.paused', { until }))
  const tellInbox = whenChanged<Inbox>((inbox) => emitter.emit('inbox.changed', inbox))
  const tellTray = whenChanged<TrayState>((state) => {
    try {
      ports.tray.set(state)
    } catch (error) {
      ports.log.error('The tray could not be told; inbox and Today have it all the same', error)
    }
  })

  const isHandedOver = ({ id, shownAt }: AlertEntry) => shownAt !== null || handedOver.has(id)

  /** What a crash kept from being handed over is due still. */
  const dueIn = (workspace: Workspace): readonly DueAlert[] => {
    const now = clock.now()
    if (pausedUntil(workspace.alertsPausedUntil, now) !== null) return []
    const ledger = workspace.ledger.filter(isHandedOver)
    const asked = {
      plan: planner.plan(workspace),
      workspace: { ...workspace, ledger },
      zone: clock.zone(),
      now,
    }
    return dueAlerts(asked)
  }

  /** Writes down what is due. What was written down before and never handed over stands there already. */
  const fire = async (): Promise<readonly DueAlert[]> => {
    if (dueIn(store.current()).length === 0) return []
    return store.update((head) => {
      const due = dueIn(head)
      const known = new Set(head.ledger.filter((one) => !isHandedOver(one)).map(nameOf))
      const entries = due
        .flatMap((one) => entriesFor(one, { workspace: head, firedAt: clock.now(), newId }))
        .filter((entry) => !known.has(nameOf(entry)))
      // The zone they are given in settles which interviews make a visit, wherever the user goes next.
      const zones = [...stayingOn(head.zones, { zone: clock.zone(), now: clock.now() })]
      const ledger = [...head.ledger, ...entries]
      return { workspace: keepingHistory(head, { ...head, ledger, zones }), result: due }
    })
  }

  /** Hands one alert over for all that is due, and notes that it was. */
  const handOver = async (due: readonly DueAlert[]): Promise<void> => {
    if (due.length > 0) {
      const { cards, settings, ledger } = store.current()
      const given = namesOf(due)
      for (const entry of ledger) if (given.has(nameOf(entry))) handedOver.add(entry.id)
      show(alertFor({ due, cards, settings }))
    }
    if (handedOver.size === 0) return
    const shownAt = toIso(clock.now())
    await store.update((head) => {
      const ledger = head.ledger.map((entry) =>
        entry.shownAt === null && handedOver.has(entry.id) ? { ...entry, shownAt } : entry,
      )
      return { workspace: withLedger(head, ledger), result: null }
    })
    handedOver.clear()
  }

  const look = async () => {
    try {
      do {
        lookAgain = false
        const due = await fire()
        tell()
        await handOver(due)
      } while (lookAgain)
    } catch (error) {
      ports.log.error('Alerts could not be written down; the next look tries again', error)
      tell()
    } finally {
      scanning = null
    }
  }

  const show = (alert: ReturnType<typeof alertFor>) => {
    try {
      ports.notifier.show(alert)
    } catch (error) {
      ports.log.error('The alert could not be shown; it stands in the inbox', error)
    }
  }

  const seen = () => {
    const workspace = store.current()
    const { cards, settings, ledger } = workspace
    const plan = planner.plan(workspace)
    return { plan, cards, settings, ledger, ...asOfNow(clock, workspace), paused: paused() }
  }

  const paused = (): string | null => {
    const asOf = { now: clock.now(), zone: clock.zone() }
    const until = pausedUntil(store.current().alertsPausedUntil, asOf.now)
    return until === null ? null : `${sayDayOf(until, asOf)}, ${sayClock(until, asOf)}`
  }

  /** Inbox and tray follow the workspace; each is told only what differs. */
  const tell = () => {
    const plan = planner.plan(store.current())
    tellPause(paused())
    if (plan === toldPlan && toldPause === paused()) return
    toldPause = paused()
    toldPlan = plan
    tellInbox(viewInbox(seen()))
    tellTray(trayState(seen()))
  }

  const scan = () => {
    lookAgain = true
    scanning ??= look()
    return scanning
  }

  const markRead = async (which: (entry: AlertEntry) => boolean) => {
    const readAt = toIso(clock.now())
    await store.update((head) => {
      const ledger = head.ledger.map((entry) =>
        entry.readAt === null && which(entry) ? { ...entry, readAt } : entry,
      )
      return { workspace: withLedger(head, ledger), result: null }
    })
    tell()
  }

  return {
    scan,
    inbox: () => viewInbox(seen()),
    async read(ids) {
      const named = new Set(ids)
      const moments = new Set(
        store
          .current()
          .ledger.filter((entry) => named.has(entry.id))
          .map(momentOf),
      )
      await markRead((entry) => ids.length === 0 || moments.has(momentOf(entry)))
      return viewInbox(seen())
    },
    async readFollowUp(key) {
      if (store.current().ledger.some((entry) => entry.key === key && entry.readAt === null))
        await markRead((entry) => entry.key === key)
    },
    async pause(pause) {
      await store.update((head) => {
        const end = pauseEnd(pause, { now: clock.now(), zone: clock.zone(), settings: head.settings })
        const alertsPausedUntil = end === null ? null : toIso(end)
        return { workspace: keepingHistory(head, { ...head, alertsPausedUntil }), result: null }
      })
      await scan()
      return paused()
    },
    paused,
    idle: () => scanning ?? Promise.resolve(),
  }
}
