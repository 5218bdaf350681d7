import type { BoardCard, BoardChange, BoardSnapshot } from '#shared/ipc/board-view'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { settledStays } from '#shared/rules/facts/zone-stays'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import { dayOf } from '#shared/time/day'
import { viewBoardCard } from '#shared/views/board-card'
import { countDue, viewDueLines } from '#shared/views/due-lines'
import type { AsOf } from '#shared/views/standing'
import type { WorkspaceStore } from '../store/workspace-store.ts'
import { asOfNow } from './as-of.ts'
import type { Emitter } from './emitter.ts'
import { historyOf } from './history.ts'
import type { Planner } from './planner.ts'
import type { Clock } from './ports.ts'

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

/** All of the board but its cards. */
type Frame = Pick<BoardSnapshot, 'today' | 'due' | 'dueCount' | 'history'>

/** The frame, and what it was made of. */
interface Framed {
  readonly plan: Plan
  readonly workspace: Workspace
  readonly frame: Frame
}

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
  let shown = new Map<Id, Shown>()
  let shownOn = ''
  let shownPlan: Plan | null = null
  let seq = 0
  let frameText = ''
  let framed: Framed | null = null

  /** As it was told last: a page that comes later sees what the open ones see. */
  const frame = (): Frame => {
    const workspace = store.current()
    const plan = planner.plan(workspace)
    if (framed?.plan !== plan || framed.workspace !== workspace)
      framed = { plan, workspace, frame: viewFrame(plan, workspace, asOfNow(clock, workspace)) }
    return framed.frame
  }

  /** Projects anew what changed by identity, and everything when the day, the zone or the stays elsewhere did. */
  const project = (): { cards: BoardCard[]; removed: Id[]; touched: Id[] } => {
    const workspace = store.current()
    const plan = planner.plan(workspace)
    const context = asOfNow(clock, workspace)
    const stays = JSON.stringify(settledStays(workspace.zones, context.zone))
    const on = `${dayOf(context.now, context.zone)} ${context.zone} ${stays}`
    const next = new Map<Id, Shown>()
    const cards: BoardCard[] = []
    const touched: Id[] = []
    for (const card of workspace.cards) {
      const followUps = plan.byCard.get(card.id) ?? none
      const was = shown.get(card.id)
      if (was?.card === card && was.followUps === followUps && on === shownOn) {
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
    shown = next
    shownOn = on
    return { cards, removed, touched }
  }

  const refresh = () => {
    const plan = planner.plan(store.current())
    if (plan === shownPlan) return
    shownPlan = plan
    const { cards, removed, touched } = project()
    // An open card shows more than the board does.
    if (touched.length > 0) emitter.emit('cards.changed', { ids: touched })
    const rest = frame()
    const text = JSON.stringify(rest)
    if (cards.length === 0 && removed.length === 0 && text === frameText) return
    frameText = text
    seq += 1
    const change: BoardChange = { seq, ...rest, cards, removed }
    emitter.emit('board.changed', change)
  }

  const snapshot = (): BoardSnapshot => {
    refresh()
    return { seq, ...frame(), cards: [...shown.values()].map((one) => one.view) }
  }

  return { snapshot, refresh }
}

function viewFrame(plan: Plan, workspace: Workspace, asOf: Required<AsOf>): Frame {
  const { done, undone } = historyOf(workspace)
  return {
    today: dayOf(asOf.now, asOf.zone),
    due: viewDueLines({ plan, cards: workspace.cards, most: MOST_DUE_LINES, ...asOf }),
    dueCount: countDue(plan, asOf.now),
    history: { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null },
  }
}
