import type { AlertEntry } from '#shared/model/alert-entry'
import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { pausedUntil } from '#shared/rules/alerts/pause'
import { type DueAlert, dueAlerts } from '#shared/rules/due-alerts'
import { stayingOn } from '#shared/rules/facts/zone-history'
import { toIso } from '#shared/time/instant'
import { alertFor } from '#shared/views/alert'
import type { Ports } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { keepingHistory } from '../commands/history.ts'
import { entriesFor, nameOf, namesOf, withLedger } from './alert-ledger.ts'

/** Delivers alerts in two steps, first recorded and then shown, so that a crash between them loses none. */
export interface AlertGiving {
  /**
   * Records the alerts that are due and returns them. One that was recorded but
   * never delivered is not recorded twice.
   */
  fire(): Promise<readonly DueAlert[]>
  /** Shows one alert for everything that is due, and records that it was shown. */
  handOver(due: readonly DueAlert[]): Promise<void>
}

interface AlertDeliveryDeps {
  readonly store: WorkspaceStore
  readonly planner: Planner
  readonly ports: Ports
  readonly newId: () => Id
}

/** Creates the delivery of alerts from a store to the host's notifier. */
export function createAlertGiving(deps: AlertDeliveryDeps): AlertGiving {
  const { store, ports } = deps
  /** Entries this process has delivered, whether or not that is on disk yet. */
  const delivered = new Set<Id>()
  const isDelivered = ({ id, shownAt }: AlertEntry) => shownAt !== null || delivered.has(id)
  return {
    async fire() {
      if (findDue(store.current(), isDelivered, deps).length === 0) return []
      return store.update((head) => {
        const due = findDue(head, isDelivered, deps)
        const recorded = new Set(head.ledger.filter((entry) => !isDelivered(entry)).map(nameOf))
        return { workspace: addToLedger(head, { due, recorded }, deps), result: due }
      })
    },
    async handOver(due) {
      if (due.length > 0) {
        const { cards, settings, ledger } = store.current()
        const dueKeys = namesOf(due)
        for (const entry of ledger) if (dueKeys.has(nameOf(entry))) delivered.add(entry.id)
        show(alertFor({ due, cards, settings }), ports)
      }
      if (delivered.size === 0) return
      const shownAt = toIso(ports.clock.now())
      await store.update((head) => {
        const ledger = head.ledger.map((entry) =>
          entry.shownAt === null && delivered.has(entry.id) ? { ...entry, shownAt } : entry,
        )
        return { workspace: withLedger(head, ledger), result: null }
      })
      delivered.clear()
    },
  }
}

/** Returns the alerts that are due. One that a crash kept from being delivered is still due. */
function findDue(
  workspace: Workspace,
  isDelivered: (entry: AlertEntry) => boolean,
  { planner, ports: { clock } }: AlertDeliveryDeps,
): readonly DueAlert[] {
  const now = clock.now()
  if (pausedUntil(workspace.alertsPausedUntil, now) !== null) return []
  const ledger = workspace.ledger.filter(isDelivered)
  return dueAlerts({
    plan: planner.plan(workspace),
    workspace: { ...workspace, ledger },
    zone: clock.zone(),
    now,
  })
}

/** Returns the workspace with the due alerts added to the ledger, except those `recorded` there already. */
function addToLedger(
  head: Workspace,
  { due, recorded }: { readonly due: readonly DueAlert[]; readonly recorded: ReadonlySet<string> },
  { ports: { clock }, newId }: AlertDeliveryDeps,
): Workspace {
  const entries = due
    .flatMap((dueAlert) => entriesFor(dueAlert, { workspace: head, firedAt: clock.now(), newId }))
    .filter((entry) => !recorded.has(nameOf(entry)))
  // The zone at delivery settles which interviews share an interview day, even if the user travels later.
  const zones = [...stayingOn(head.zones, { zone: clock.zone(), now: clock.now() })]
  return keepingHistory(head, { ...head, ledger: [...head.ledger, ...entries], zones })
}

function show(alert: ReturnType<typeof alertFor>, { notifier, log }: Ports): void {
  try {
    notifier.show(alert)
  } catch (error) {
    log.error('The alert could not be shown; it stands in the inbox', error)
  }
}
