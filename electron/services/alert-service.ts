import type { Inbox } from '#shared/ipc/inbox-view'
import type { AlertEntry } from '#shared/model/alert-entry'
import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { type DueAlert, dueAlerts } from '#shared/rules/due-alerts'
import type { Plan } from '#shared/rules/plan'
import { toIso } from '#shared/time/instant'
import { alertFor } from '#shared/views/alert'
import { followUpTitle } from '#shared/views/follow-up-title'
import { viewInbox } from '#shared/views/inbox'
import { trayState } from '#shared/views/tray'
import type { WorkspaceStore } from '../store/workspace-store.ts'
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
  const tellInbox = whenChanged<Inbox>((inbox) => emitter.emit('inbox.changed', inbox))
  const tellTray = whenChanged<TrayState>((state) => ports.tray.set(state))

  const dueIn = (workspace: Workspace) =>
    dueAlerts({ plan: planner.plan(workspace), workspace, zone: clock.zone(), now: clock.now() }).due

  const fire = async (): Promise<readonly DueAlert[]> => {
    if (dueIn(store.current()).length === 0) return []
    return store.update((head) => {
      const due = dueIn(head)
      const entries = due.flatMap((one) => entriesFor(one, { workspace: head, firedAt: clock.now(), newId }))
      return {
        workspace: keepingHistory(head, { ...head, ledger: [...head.ledger, ...entries] }),
        result: due,
      }
    })
  }

  const look = async () => {
    try {
      do {
        lookAgain = false
        const due = await fire()
        tell()
        const { cards, settings } = store.current()
        if (due.length > 0) show(alertFor({ due, cards, settings }))
      } while (lookAgain)
    } catch (error) {
      ports.log.error('Alerts could not be written down; the next look tries again', error)
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
    return { plan: planner.plan(workspace), cards, settings, ledger, now: clock.now(), zone: clock.zone() }
  }

  /** Inbox and tray follow the workspace; each is told only what differs. */
  const tell = () => {
    const plan = planner.plan(store.current())
    if (plan === toldPlan) return
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
      return { workspace: keepingHistory(head, { ...head, ledger }), result: null }
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
    idle: () => scanning ?? Promise.resolve(),
  }
}

/** Entries of one follow-up given at one moment are one line of the inbox. */
function momentOf(entry: AlertEntry): string {
  return `${entry.firedAt} ${entry.key}`
}

function entriesFor(
  due: DueAlert,
  made: { workspace: Workspace; firedAt: number; newId: () => Id },
): readonly AlertEntry[] {
  const { followUp } = due
  const card = made.workspace.cards.find((one) => one.id === followUp.cardId) ?? null
  return due.alerts.map((alert) => ({
    id: made.newId(),
    key: followUp.key,
    alert: alert.name,
    basis: alert.basis,
    plannedFor: toIso(alert.at),
    firedAt: toIso(made.firedAt),
    cardId: followUp.cardId,
    step: followUp.step,
    title: followUpTitle(followUp, card).slice(0, 200),
    readAt: null,
  }))
}
