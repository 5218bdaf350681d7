import type { BoardCard, BoardChange, BoardSnapshot } from '#shared/ipc/board-view'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { settledStays } from '#shared/rules/facts/zone-history'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import type { AsOf } from '#shared/rules/time-context'
import { dayOf } from '#shared/time/day'
import { viewBoardCard } from '#shared/views/board-card'
import { countDue, viewDueLines } from '#shared/views/due-lines'
import type { Clock } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import { historyOf } from '../commands/history.ts'
import type { Emitter } from '../emitter.ts'
import type { Planner } from './planner.ts'
import { asOfNow } from './time-context.ts'

/** The board as the renderer sees it: a snapshot, and what changed since. */
export interface BoardService {
  snapshot(): BoardSnapshot
  /** Tells the renderer what differs from what it was told last; says nothing when nothing does. */
  refresh(): void
}

interface Shown {
  readonly card: Card
  readonly followUps: readonly FollowUp[]
  readonly view: BoardCard
}

/** What the renderer was told last. */
interface Told {
  readonly shown: ReadonlyMap<Id, Shown>
  /** The day, the zone and the stays elsewhere it was put into words for. */
  readonly on: string
}

/** A workspace as of now, with its plan. */
interface Standing {
  readonly workspace: Workspace
  readonly plan: Plan
  readonly context: Required<AsOf>
}

/** All of the board but its cards. */
type Frame = Pick<BoardSnapshot, 'today' | 'due' | 'dueCount' | 'history'>

/** Lines of what is due that travel to the page, with every change anew. */
const MOST_DUE_LINES = 100

const none: readonly FollowUp[] = []

/** The board's projection over a store. */
export function createBoardService(needs: {
  store: WorkspaceStore
  planner: Planner
  clock: Clock
  emitter: Emitter
}): BoardService {
  const { store, planner, clock, emitter } = needs
  let told: Told = { shown: new Map(), on: '' }
  let toldPlan: Plan | null = null
  let seq = 0
  let frameText = ''
  let framed: { readonly of: Standing; readonly frame: Frame } | null = null

  const standing = (): Standing => {
    const workspace = store.current()
    return { workspace, plan: planner.plan(workspace), context: asOfNow(clock, workspace) }
  }

  /** As it was told last: a page that comes later sees what the open ones see. */
  const frame = (now: Standing): Frame => {
    if (framed?.of.plan !== now.plan || framed.of.workspace !== now.workspace)
      framed = { of: now, frame: frameOf(now) }
    return framed.frame
  }

  const refresh = () => {
    const plan = planner.plan(store.current())
    if (plan === toldPlan) return
    const now = standing()
    const { next, cards, removed, touched } = project(told, now)
    const rest = frame(now)
    // Only what could be put into words counts as told: else the next refresh would pass it over.
    told = next
    toldPlan = plan
    // An open card shows more than the board does.
    if (touched.length > 0) emitter.emit('cards.changed', { ids: touched })
    const text = JSON.stringify(rest)
    if (cards.length === 0 && removed.length === 0 && text === frameText) return
    frameText = text
    seq += 1
    const change: BoardChange = { seq, ...rest, cards, removed }
    emitter.emit('board.changed', change)
  }

  const snapshot = (): BoardSnapshot => {
    refresh()
    return { seq, ...frame(standing()), cards: [...told.shown.values()].map((one) => one.view) }
  }

  return { snapshot, refresh }
}

function frameOf({ workspace, plan, context }: Standing): Frame {
  const { done, undone } = historyOf(workspace)
  return {
    today: dayOf(context.now, context.zone),
    due: viewDueLines({ plan, cards: workspace.cards, most: MOST_DUE_LINES, ...context }),
    dueCount: countDue(plan, context.now),
    history: { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null },
  }
}

/** Projects anew what changed by identity, and everything when the day, the zone or the stays elsewhere did. */
function project({ shown, on: wasOn }: Told, { workspace, plan, context }: Standing) {
  const stays = JSON.stringify(settledStays(workspace.zones, context.zone))
  const on = `${dayOf(context.now, context.zone)} ${context.zone} ${stays}`
  const next = new Map<Id, Shown>()
  const cards: BoardCard[] = []
  const touched: Id[] = []
  for (const card of workspace.cards) {
    const followUps = plan.byCard.get(card.id) ?? none
    const was = shown.get(card.id)
    if (was?.card === card && was.followUps === followUps && on === wasOn) {
      next.set(card.id, was)
      continue
    }
    if (was && (was.card !== card || was.followUps !== followUps)) touched.push(card.id)
    const view = viewBoardCard({ card, followUps, ...context })
    const same = was !== undefined && JSON.stringify(was.view) === JSON.stringify(view)
    next.set(card.id, { card, followUps, view: same ? was.view : view })
    if (!same) cards.push(view)
  }
  const removed = [...shown.keys()].filter((id) => !next.has(id))
  return { next: { shown: next, on }, cards, removed, touched }
}
