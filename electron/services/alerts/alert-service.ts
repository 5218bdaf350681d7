import type { Inbox } from '#shared/ipc/inbox-view'
import type { AlertEntry } from '#shared/model/alert-entry'
import type { Id } from '#shared/model/scalars'
import { type Pause, pauseEnd } from '#shared/rules/alerts/pause'
import { toIso } from '#shared/time/instant'
import type { Log, Ports } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { keepingHistory } from '../commands/history.ts'
import type { Emitter } from '../emitter.ts'
import { type AlertGiving, createAlertGiving } from './alert-delivery.ts'
import { momentOf, withLedger } from './alert-ledger.ts'
import { type AlertTelling, createAlertTelling } from './alert-publisher.ts'

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
  const { store, ports } = needs
  const { clock } = ports
  const telling = createAlertTelling(needs)
  const { scan, idle } = createScan({ giving: createAlertGiving(needs), telling, log: ports.log })

  const markRead = async (which: (entry: AlertEntry) => boolean) => {
    const readAt = toIso(clock.now())
    await store.update((head) => {
      const ledger = head.ledger.map((entry) =>
        entry.readAt === null && which(entry) ? { ...entry, readAt } : entry,
      )
      return { workspace: withLedger(head, ledger), result: null }
    })
    telling.tell()
  }

  return {
    scan,
    idle,
    inbox: telling.inbox,
    paused: telling.paused,
    async read(ids) {
      const named = new Set(ids)
      const { ledger } = store.current()
      const moments = new Set(ledger.filter((entry) => named.has(entry.id)).map(momentOf))
      await markRead((entry) => ids.length === 0 || moments.has(momentOf(entry)))
      return telling.inbox()
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
      return telling.paused()
    },
  }
}

/** Looks for alerts, one look at a time: who asks meanwhile is answered by another look of the same. */
function createScan(on: {
  giving: AlertGiving
  telling: AlertTelling
  log: Log
}): Pick<AlertService, 'scan' | 'idle'> {
  const { giving, telling, log } = on
  let scanning: Promise<void> | null = null
  let lookAgain = false

  const look = async () => {
    try {
      do {
        lookAgain = false
        const due = await giving.fire()
        telling.tell()
        await giving.handOver(due)
      } while (lookAgain)
    } catch (error) {
      log.error('Alerts could not be written down; the next look tries again', error)
      telling.tell()
    } finally {
      scanning = null
    }
  }

  return {
    scan() {
      lookAgain = true
      scanning ??= look()
      return scanning
    },
    idle: () => scanning ?? Promise.resolve(),
  }
}
