import type { AlertEntry } from '#shared/model/alert-entry'
import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { findPausedUntil } from '#shared/rules/alerts/pause'
import { type DueAlert, findDueAlerts } from '#shared/rules/due-alerts'
import { extendZoneHistory } from '#shared/rules/facts/zone-history'
import { toIso } from '#shared/time/instant'
import { describeAlert } from '#shared/views/alert'
import type { Ports } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { copyHistory } from '../commands/history.ts'
import { createLedgerEntries, toAlertKey, toAlertKeys, withLedger } from './alert-ledger.ts'

/** Delivers alerts: first records them, then shows them, so that a crash in between loses none. */
export interface AlertDelivery {
  /**
   * Records the alerts that are due and returns them. An alert that was recorded but never delivered is
   * returned too, but not recorded again.
   */
  fire(): Promise<readonly DueAlert[]>
  /**
   * Shows one alert for everything in `due`, besides one for each interview to join, and records that they were
   * shown. What the user has open before them is recorded as shown and read, and not shown.
   */
  deliver(due: readonly DueAlert[]): Promise<void>
}

interface AlertDeliveryDeps {
  readonly store: WorkspaceStore
  readonly planner: Planner
  readonly ports: Ports
  readonly newId: () => Id
  /** Returns true if the note of a follow-up is open before the user, so that its alert would tell them nothing. */
  readonly isNoteOpen: (key: string) => boolean
}

/** Creates the delivery of alerts from a store to the host's notifier. */
export function createAlertDelivery(deps: AlertDeliveryDeps): AlertDelivery {
  const { store, ports, isNoteOpen } = deps
  /** The ids of ledger entries that were delivered by this process and not yet recorded as delivered. */
  const deliveredIds = new Set<Id>()
  const isDelivered = ({ id, deliveredAt }: AlertEntry) => deliveredAt !== null || deliveredIds.has(id)
  return {
    async fire() {
      if (findDue(store.current(), isDelivered, deps).length === 0) return []
      return store.update((head) => {
        const due = findDue(head, isDelivered, deps)
        const recordedKeys = new Set(head.ledger.filter((entry) => !isDelivered(entry)).map(toAlertKey))
        return { workspace: addToLedger(head, { due, recordedKeys }, deps), result: due }
      })
    },
    async deliver(due) {
      if (due.length > 0) {
        const { cards, settings, ledger } = store.current()
        const dueKeys = toAlertKeys(due)
        for (const entry of ledger) if (dueKeys.has(toAlertKey(entry))) deliveredIds.add(entry.id)
        const unseen = due.filter(({ followUp }) => !isNoteOpen(followUp.key))
        for (const batch of splitIntoAlerts(unseen))
          show(describeAlert({ due: batch, cards, settings }), ports)
      }
      if (deliveredIds.size === 0) return
      const deliveredAt = toIso(ports.clock.now())
      await store.update((head) => {
        const ledger = head.ledger.map((entry) =>
          entry.deliveredAt === null && deliveredIds.has(entry.id)
            ? { ...entry, deliveredAt, readAt: isNoteOpen(entry.key) ? deliveredAt : entry.readAt }
            : entry,
        )
        return { workspace: withLedger(head, ledger), result: null }
      })
      deliveredIds.clear()
    },
  }
}

/** Returns the due alerts, including those that were recorded but, after a crash, not delivered. */
function findDue(
  workspace: Workspace,
  isDelivered: (entry: AlertEntry) => boolean,
  { planner, ports: { clock } }: AlertDeliveryDeps,
): readonly DueAlert[] {
  const now = clock.now()
  if (findPausedUntil(workspace.alertsPausedUntil, now) !== null) return []
  const ledger = workspace.ledger.filter(isDelivered)
  return findDueAlerts({
    plan: planner.plan(workspace),
    workspace: { ...workspace, ledger },
    zone: clock.zone(),
    now,
  })
}

/** Returns the workspace with the due alerts added to the ledger, except those with `recordedKeys`. */
function addToLedger(
  head: Workspace,
  { due, recordedKeys }: { readonly due: readonly DueAlert[]; readonly recordedKeys: ReadonlySet<string> },
  { ports: { clock }, newId }: AlertDeliveryDeps,
): Workspace {
  const entries = due
    .flatMap((dueAlert) => createLedgerEntries(dueAlert, { workspace: head, firedAt: clock.now(), newId }))
    .filter((entry) => !recordedKeys.has(toAlertKey(entry)))
  // The zone at delivery determines which interviews are on one interview day, even if the user travels
  // later.
  const zones = [...extendZoneHistory(head.zoneHistory, { zone: clock.zone(), now: clock.now() })]
  return copyHistory(head, { ...head, ledger: [...head.ledger, ...entries], zoneHistory: zones })
}

/** Splits what is due into alerts: one for each interview to join, and one for all the rest. */
function splitIntoAlerts(due: readonly DueAlert[]): readonly (readonly DueAlert[])[] {
  const isJoin = ({ followUp }: DueAlert) => followUp.step === 'join'
  const others = due.filter((one) => !isJoin(one))
  return [...due.filter(isJoin).map((one) => [one]), ...(others.length > 0 ? [others] : [])]
}

function show(alert: ReturnType<typeof describeAlert>, { notifier, log }: Ports): void {
  try {
    notifier.show(alert)
  } catch (error) {
    log.error('The alert could not be shown; it stands in the inbox', error)
  }
}
