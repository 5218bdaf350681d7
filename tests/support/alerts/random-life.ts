import { type AlertService, createAlertService } from '#electron/services/alerts/alert-service'
import { createPlanner } from '#electron/services/board/planner'
import { createEmitter } from '#electron/services/emitter'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import { assertNever } from '#shared/errors/assert-never'
import type { Card } from '#shared/model/card'
import type { EpochMs, Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { pausedUntil } from '#shared/rules/alerts/pause'
import { dueAlerts } from '#shared/rules/due-alerts'
import type { Holidays } from '#shared/rules/plan-input'
import { toEpoch, toIso } from '#shared/time/instant'
import { testPorts } from '../app/test-ports.ts'
import { moved, pickOpen } from '../builders/play.ts'
import { aWorkspace } from '../builders/workspace.ts'
import { type Happening, type Life, START } from './any-life.ts'
import { type MemoryStore, memoryStore } from './memory-store.ts'
import { withNews } from './news.ts'
import { breaksQuiet } from './quiet.ts'
import { watchRefires } from './refires.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Lives through it with the real alert service, and answers what went wrong; nothing when all was well. */
export async function faultsOf({ cards, settings, holidays, happenings }: Life): Promise<string[]> {
  const workspace = aWorkspace({ cards: [...cards], settings: { ...settings, discreet: true } })
  const life = aLife(workspace, holidays)
  await life.look()
  for (const one of happenings) await life.live(one)
  return life.faults()
}

function aLife(workspace: Workspace, holidays: Holidays) {
  const ports = testPorts(toIso(START), { notify: (alert) => handed(alert.title) })
  const faults: string[] = []
  let now: EpochMs = START
  let store: MemoryStore = memoryStore(workspace)
  let service: AlertService
  let crash: 'before' | 'after' | null = null
  let shown = 0
  let counted = 0
  let given = 0
  let repeats = 0
  let entered = 0
  const refires = watchRefires()

  const zone = () => ports.clock.zone()
  const planner = () => createPlanner({ clock: ports.clock, holidays: () => holidays })
  const open = () => {
    let made = 0
    service = createAlertService({
      store: store as unknown as WorkspaceStore,
      planner: planner(),
      ports,
      emitter: createEmitter((error) => faults.push(String(error))),
      newId: () => `entry-${store.current().ledger.length}-${made++}-${now}`,
    })
  }
  open()

  /** In discreet mode an alert says how many follow-ups it is about, and nothing else. */
  function handed(title: string): void {
    if (crash === 'before') return
    shown += Number.parseInt(title, 10)
    if (breaksQuiet(store.current(), { now, zone: zone() }))
      faults.push(`An alert came in quiet hours, at ${toIso(now)}`)
    if (pausedUntil(store.current().alertsPausedUntil, now) !== null) faults.push('An alert broke a pause')
    if (crash === 'after') store.die()
  }

  async function look(): Promise<void> {
    if (crash === 'before') {
      // The entry is written; the process dies before the notifier is reached.
      const { update } = store
      store.update = async (change) => {
        const result = await update(change)
        store.die()
        return result
      }
    }
    await service.scan()
    // Those of a pause that ended, too: each follow-up is one, however many of its alerts were missed.
    given += new Set(
      store
        .current()
        .ledger.slice(counted)
        .map(({ key }) => key),
    ).size
    counted = store.current().ledger.length
    faults.push(...refires(store.current().ledger, store.current().cards, now))
    if (crash !== null) return
    const plan = planner().plan(store.current())
    const ledger = store.current().ledger.filter((entry) => entry.shownAt !== null)
    const due = dueAlerts({ plan, workspace: { ...store.current(), ledger }, zone: zone(), now })
    if (due.length > 0 && pausedUntil(store.current().alertsPausedUntil, now) === null)
      faults.push(`${due.length} due at ${toIso(now)} were not alerted`)
  }

  async function die(when: 'before' | 'after'): Promise<void> {
    crash = when
    now += HOUR
    ports.at(toIso(now))
    await look()
    crash = null
    // What was shown and not noted comes once more, at most.
    if (when === 'after') repeats += lines((entry) => entry.shownAt === null)
    store = store.reopened()
    open()
    await look()
  }

  const lines = (which: (entry: Workspace['ledger'][number]) => boolean) =>
    new Set(
      store
        .current()
        .ledger.filter(which)
        .map(({ key, firedAt }) => `${key} ${firedAt}`),
    ).size

  async function enter(cardId: Id | null, change: (card: Card, id: Id) => Card): Promise<void> {
    const id = `entered-${entered++}`
    await store.update((head) => {
      const cards = head.cards.map((card) => (card.id === cardId ? change(card, id) : card))
      return { workspace: { ...head, cards }, result: null }
    })
    return look()
  }

  return {
    look,
    async live(one: Happening): Promise<void> {
      switch (one.kind) {
        case 'time-passes':
        case 'clock-jumps':
          now += one.minutes * MINUTE
          ports.at(toIso(now))
          return look()
        case 'journey':
          ports.travel(one.zone)
          return look()
        case 'restart':
          store = store.reopened()
          open()
          return look()
        case 'crash-before-notification':
          return die('before')
        case 'crash-after-notification':
          return die('after')
        case 'pause':
          await service.pause(one.pause)
          return look()
        case 'deed': {
          const { move } = one
          const followUp = pickOpen(planner().plan(store.current()), move)
          if (!followUp) return
          return enter(followUp.cardId, (card, id) => moved(card, { followUp, move, now, id }))
        }
        case 'news': {
          const { cards } = store.current()
          const picked = cards[one.pick % cards.length]?.id ?? null
          return enter(picked, (card, id) => withNews(card, one.of, { now, id }))
        }
        default:
          return assertNever(one)
      }
    },
    faults(): string[] {
      const { ledger } = store.current()
      const names = ledger.map(({ key, alert, basis }) => `${key} ${alert} ${basis}`)
      if (new Set(names).size < names.length) faults.push('An alert was written down twice')
      for (const entry of ledger)
        if (toEpoch(entry.firedAt) < toEpoch(entry.plannedFor)) faults.push(`${entry.key} came too early`)
      const handedOver = lines((entry) => entry.shownAt !== null)
      if (shown < handedOver) faults.push(`${handedOver} were handed over, ${shown} were shown`)
      if (shown > given + repeats) faults.push(`${shown} were shown for ${given} and ${repeats} repeats`)
      return faults
    },
  }
}
