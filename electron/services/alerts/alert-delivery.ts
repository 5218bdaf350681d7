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

/** Gives alerts in two steps, so that a crash between them loses none: written down first, then handed over. */
export interface AlertGiving {
  /** Writes down what is due, and answers it. What was written down before and never handed over stands there already. */
  fire(): Promise<readonly DueAlert[]>
  /** Hands one alert over for all that is due, and notes that it was. */
  handOver(due: readonly DueAlert[]): Promise<void>
}

interface Needs {
  readonly store: WorkspaceStore
  readonly planner: Planner
  readonly ports: Ports
  readonly newId: () => Id
}

export function createAlertGiving(needs: Needs): AlertGiving {
  const { store, ports } = needs
  /** Handed over by this process, whether or not the disk knows yet. */
  const handedOver = new Set<Id>()
  const isHandedOver = ({ id, shownAt }: AlertEntry) => shownAt !== null || handedOver.has(id)
  return {
    async fire() {
      if (dueIn(store.current(), isHandedOver, needs).length === 0) return []
      return store.update((head) => {
        const due = dueIn(head, isHandedOver, needs)
        const known = new Set(head.ledger.filter((one) => !isHandedOver(one)).map(nameOf))
        return { workspace: withFired(head, { due, known }, needs), result: due }
      })
    },
    async handOver(due) {
      if (due.length > 0) {
        const { cards, settings, ledger } = store.current()
        const given = namesOf(due)
        for (const entry of ledger) if (given.has(nameOf(entry))) handedOver.add(entry.id)
        show(alertFor({ due, cards, settings }), ports)
      }
      if (handedOver.size === 0) return
      const shownAt = toIso(ports.clock.now())
      await store.update((head) => {
        const ledger = head.ledger.map((entry) =>
          entry.shownAt === null && handedOver.has(entry.id) ? { ...entry, shownAt } : entry,
        )
        return { workspace: withLedger(head, ledger), result: null }
      })
      handedOver.clear()
    },
  }
}

/** What is due; what a crash kept from being handed over is due still. */
function dueIn(
  workspace: Workspace,
  isHandedOver: (entry: AlertEntry) => boolean,
  { planner, ports: { clock } }: Needs,
): readonly DueAlert[] {
  const now = clock.now()
  if (pausedUntil(workspace.alertsPausedUntil, now) !== null) return []
  const ledger = workspace.ledger.filter(isHandedOver)
  return dueAlerts({
    plan: planner.plan(workspace),
    workspace: { ...workspace, ledger },
    zone: clock.zone(),
    now,
  })
}

/** The workspace with what fired written down, but for what is `known` there. */
function withFired(
  head: Workspace,
  { due, known }: { readonly due: readonly DueAlert[]; readonly known: ReadonlySet<string> },
  { ports: { clock }, newId }: Needs,
): Workspace {
  const entries = due
    .flatMap((one) => entriesFor(one, { workspace: head, firedAt: clock.now(), newId }))
    .filter((entry) => !known.has(nameOf(entry)))
  // The zone they are given in settles which interviews make a visit, wherever the user goes next.
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
