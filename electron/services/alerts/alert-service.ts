import type { Inbox } from '#shared/ipc/inbox-view'
import type { AlertEntry } from '#shared/model/alert-entry'
import type { Id } from '#shared/model/scalars'
import { findPauseEnd, type Pause } from '#shared/rules/alerts/pause'
import { toIso } from '#shared/time/instant'
import type { Log, Ports } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { copyHistory } from '../commands/history.ts'
import type { Emitter } from '../emitter.ts'
import { type AlertDelivery, createAlertDelivery } from './alert-delivery.ts'
import { toInboxLineKey, withLedger } from './alert-ledger.ts'
import { type AlertPublisher, createAlertPublisher } from './alert-publisher.ts'
import { createOpenNotes } from './open-notes.ts'

/**
 * Delivers the alerts of the current plan. It has no timers: each scan looks for due alerts, and the alert
 * ledger prevents an alert from firing twice.
 */
export interface AlertService {
  /**
   * Delivers every alert that is due and was not delivered yet. The ledger is durable before an alert is
   * shown. If the ledger cannot be written, no alert is shown and the next scan tries again.
   */
  scan(): Promise<void>
  /** Returns the inbox as the page shows it. */
  getInbox(): Inbox
  /**
   * Marks the alerts with these ids as read, and with each the other alerts of its inbox line. An empty list
   * marks all alerts.
   */
  markRead(ids: readonly Id[]): Promise<Inbox>
  /** Records that a page shows a note, or shows it no longer. Its alerts count as seen while it is open. */
  setNoteOpen(key: string, isOpen: boolean): void
  /** Marks every alert of a follow-up as read. */
  markFollowUpRead(key: string): Promise<void>
  /**
   * Pauses alerts or ends a pause. When a pause ends, alerts that came due during it are delivered. Resolves
   * with the end of the pause in words; null if alerts are not paused.
   */
  pause(pause: Pause): Promise<string | null>
  /** Describes until when alerts are paused ("today, 16:30"); null if they are not. */
  describePause(): string | null
  /** Resolves when no scan is running. */
  whenIdle(): Promise<void>
}

/** Creates the alert service for a store and the host's ports. */
export function createAlertService(deps: {
  store: WorkspaceStore
  planner: Planner
  ports: Ports
  emitter: Emitter
  newId: () => Id
}): AlertService {
  const { store, ports } = deps
  const { clock } = ports
  const publisher = createAlertPublisher(deps)
  const openNotes = createOpenNotes(clock)
  const { scan, whenIdle } = createScan({
    delivery: createAlertDelivery({ ...deps, isNoteOpen: openNotes.isOpen }),
    publisher,
    log: ports.log,
  })

  const markMatching = async (matches: (entry: AlertEntry) => boolean) => {
    const readAt = toIso(clock.now())
    await store.update((head) => {
      const ledger = head.ledger.map((entry) =>
        entry.readAt === null && matches(entry) ? { ...entry, readAt } : entry,
      )
      return { workspace: withLedger(head, ledger), result: null }
    })
    publisher.publish()
  }

  return {
    scan,
    whenIdle,
    getInbox: publisher.getInbox,
    setNoteOpen: openNotes.set,
    describePause: publisher.describePause,
    async markRead(ids) {
      const requested = new Set(ids)
      const { ledger } = store.current()
      const lines = new Set(ledger.filter((entry) => requested.has(entry.id)).map(toInboxLineKey))
      await markMatching((entry) => ids.length === 0 || lines.has(toInboxLineKey(entry)))
      return publisher.getInbox()
    },
    async markFollowUpRead(key) {
      if (store.current().ledger.some((entry) => entry.key === key && entry.readAt === null))
        await markMatching((entry) => entry.key === key)
    },
    async pause(pause) {
      await store.update((head) => {
        const end = findPauseEnd(pause, { now: clock.now(), zone: clock.zone(), settings: head.settings })
        const alertsPausedUntil = end === null ? null : toIso(end)
        return { workspace: copyHistory(head, { ...head, alertsPausedUntil }), result: null }
      })
      await scan()
      return publisher.describePause()
    },
  }
}

/** Creates a scan that runs once at a time. A call during a scan makes it run once more. */
function createScan({
  delivery,
  publisher,
  log,
}: {
  delivery: AlertDelivery
  publisher: AlertPublisher
  log: Log
}): Pick<AlertService, 'scan' | 'whenIdle'> {
  let scanning: Promise<void> | null = null
  let isRequested = false

  const runScan = async () => {
    try {
      do {
        isRequested = false
        const due = await delivery.fire()
        publisher.publish()
        await delivery.deliver(due)
      } while (isRequested)
    } catch (error) {
      log.error('Alerts could not be written down; the next look tries again', error)
      publisher.publish()
    } finally {
      scanning = null
    }
  }

  return {
    scan() {
      isRequested = true
      scanning ??= runScan()
      return scanning
    },
    whenIdle: () => scanning ?? Promise.resolve(),
  }
}
