import { type AlertService, createAlertService } from '#electron/services/alerts/alert-service'
import { createPlanner } from '#electron/services/board/planner'
import { createEmitter } from '#electron/services/emitter'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import { assertNever } from '#shared/errors/assert-never'
import type { Card } from '#shared/model/card'
import type { EpochMs, Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { findPausedUntil } from '#shared/rules/alerts/pause'
import { findDueAlerts } from '#shared/rules/due-alerts'
import type { Holidays } from '#shared/rules/plan-input'
import { toEpoch, toIso } from '#shared/time/instant'
import { createTestPorts } from '../app/test-ports.ts'
import { applyMove, pickOpen } from '../builders/play-moves.ts'
import { aWorkspace } from '../builders/workspace.ts'
import { type Life, type LifeEvent, START } from './arbitrary-life.ts'
import { createMemoryStore, type MemoryStore } from './memory-store.ts'
import { applyNews } from './news.ts'
import { isBreakingQuietHours } from './quiet-hours.ts'
import { createRefireWatcher, isFromLater } from './refire-watcher.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Runs the real alert service through a simulated life and returns the faults it finds. */
export async function simulateLife({ cards, settings, holidays, events }: Life): Promise<string[]> {
  const workspace = aWorkspace({ cards: [...cards], settings: { ...settings, discreet: true } })
  const life = createLife(workspace, holidays)
  await life.scan()
  for (const event of events) await life.apply(event)
  return life.collectFaults()
}

function createLife(workspace: Workspace, holidays: Holidays) {
  const ports = createTestPorts(toIso(START), { notify: (alert) => recordNotification(alert.title) })
  const faults: string[] = []
  let now: EpochMs = START
  let store: MemoryStore = createMemoryStore(workspace)
  let service: AlertService
  let crash: 'before' | 'after' | null = null
  let shown = 0
  let scannedEntries = 0
  let fired = 0
  let repeats = 0
  let changes = 0
  const refires = createRefireWatcher()

  const zone = () => ports.clock.zone()
  const planner = () => createPlanner({ clock: ports.clock, holidays: () => holidays })
  const open = () => {
    let newIds = 0
    service = createAlertService({
      store: store as unknown as WorkspaceStore,
      planner: planner(),
      ports,
      emitter: createEmitter((error) => faults.push(String(error))),
      newId: () => `entry-${store.current().ledger.length}-${newIds++}-${now}`,
    })
  }
  open()

  /** In discreet mode the title of a notification is the number of follow-ups, so it can be counted. */
  function recordNotification(title: string): void {
    if (crash === 'before') return
    shown += Number.parseInt(title, 10)
    if (isBreakingQuietHours(store.current(), { now, zone: zone() }))
      faults.push(`An alert came in quiet hours, at ${toIso(now)}`)
    if (findPausedUntil(store.current().alertsPausedUntil, now) !== null)
      faults.push('An alert broke a pause')
    if (crash === 'after') store.die()
  }

  async function scan(): Promise<void> {
    if (crash === 'before') {
      // The process dies after the entry is written and before the notifier is called.
      const { update } = store
      store.update = async (change) => {
        const result = await update(change)
        store.die()
        return result
      }
    }
    await service.scan()
    // A follow-up counts once, however many of its alerts were missed during a pause.
    fired += new Set(
      store
        .current()
        .ledger.slice(scannedEntries)
        .map(({ key }) => key),
    ).size
    scannedEntries = store.current().ledger.length
    faults.push(...refires(store.current().ledger, store.current().cards, now))
    if (crash !== null) return
    const plan = planner().plan(store.current())
    const ledger = store.current().ledger.filter((entry) => entry.deliveredAt !== null)
    const due = findDueAlerts({ plan, workspace: { ...store.current(), ledger }, zone: zone(), now })
    if (due.length > 0 && findPausedUntil(store.current().alertsPausedUntil, now) === null)
      faults.push(`${due.length} due at ${toIso(now)} were not alerted`)
  }

  async function die(when: 'before' | 'after'): Promise<void> {
    crash = when
    now += HOUR
    ports.setTime(toIso(now))
    await scan()
    crash = null
    // An alert that was shown but not marked as shown may come once more.
    if (when === 'after') repeats += countLines((entry) => entry.deliveredAt === null)
    store = store.reopen()
    open()
    await scan()
  }

  const countLines = (isIncluded: (entry: Workspace['ledger'][number]) => boolean) =>
    new Set(
      store
        .current()
        .ledger.filter(isIncluded)
        .map(({ key, firedAt }) => `${key} ${firedAt}`),
    ).size

  async function changeCard(cardId: Id | null, change: (card: Card, id: Id) => Card): Promise<void> {
    const id = `change-${changes++}`
    await store.update((head) => {
      const cards = head.cards.map((card) => (card.id === cardId ? change(card, id) : card))
      return { workspace: { ...head, cards }, result: null }
    })
    return scan()
  }

  return {
    scan,
    async apply(event: LifeEvent): Promise<void> {
      switch (event.kind) {
        case 'time-passes':
        case 'clock-jumps':
          now += event.minutes * MINUTE
          ports.setTime(toIso(now))
          return scan()
        case 'journey':
          ports.travel(event.zone)
          return scan()
        case 'restart':
          store = store.reopen()
          open()
          return scan()
        case 'crash-before-notification':
          return die('before')
        case 'crash-after-notification':
          return die('after')
        case 'pause':
          await service.pause(event.pause)
          return scan()
        case 'action': {
          const { move } = event
          const followUp = pickOpen(planner().plan(store.current()), move)
          if (!followUp) return
          return changeCard(followUp.cardId, (card, id) => applyMove(card, { followUp, move, now, id }))
        }
        case 'news': {
          const { cards } = store.current()
          const picked = cards[event.pick % cards.length]?.id ?? null
          return changeCard(picked, (card, id) => applyNews(card, event.of, { now, id }))
        }
        default:
          return assertNever(event)
      }
    },
    collectFaults(): string[] {
      const { ledger } = store.current()
      const entries = new Map<string, Workspace['ledger'][number]>()
      for (const entry of ledger) {
        const name = `${entry.key} ${entry.alert} ${entry.basis}`
        const earlier = entries.get(name)
        if (earlier && !isFromLater(earlier, entry)) faults.push('An alert was written down twice')
        entries.set(name, entry)
      }
      for (const entry of ledger)
        if (toEpoch(entry.firedAt) < toEpoch(entry.plannedFor)) faults.push(`${entry.key} came too early`)
      const markedShown = countLines((entry) => entry.deliveredAt !== null)
      if (shown < markedShown) faults.push(`${markedShown} were marked as shown, ${shown} were shown`)
      if (shown > fired + repeats) faults.push(`${shown} were shown for ${fired} and ${repeats} repeats`)
      return faults
    },
  }
}
