import type { BoardCard, BoardFrame, BoardSnapshot } from '#shared/ipc/board-view'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { dropPresentZone } from '#shared/rules/facts/zone-history'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import type { TimeContext } from '#shared/rules/time-context'
import { toPlainDate } from '#shared/time/day'
import { toBoardCard } from '#shared/views/board-card'
import { countDue, toDueLines } from '#shared/views/due-lines'
import type { Clock } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import { getHistory } from '../commands/history.ts'
import type { Emitter } from '../emitter.ts'
import type { Planner } from './planner.ts'
import { getTimeContext } from './time-context.ts'

/**
 * Publishes the board to the pages: first a snapshot, then changes. Both consist of the cards and the frame,
 * which is everything on the board other than the cards.
 */
export interface BoardService {
  /** Returns the whole board, after publishing pending changes. */
  getSnapshot(): BoardSnapshot
  /** Publishes the differences from what was last published, if there are any. */
  publishChanges(): void
}

/** A card as it was last published, and what its view was made from. */
interface PublishedCard {
  readonly card: Card
  readonly followUps: readonly FollowUp[]
  readonly view: BoardCard
}

/** The cards as they were last published. */
interface PublishedCards {
  readonly cards: ReadonlyMap<Id, PublishedCard>
  /** The day, the zone and the zone history that the views were made for, as text to compare. */
  readonly contextKey: string
}

/** The current workspace with its plan and time context. */
interface BoardInput {
  readonly workspace: Workspace
  readonly plan: Plan
  readonly context: Required<TimeContext>
}

/** The maximum number of due lines sent to the page. It is limited because all are sent when one changes. */
const MAX_DUE_LINES = 100

const noFollowUps: readonly FollowUp[] = []

/** Creates the board service of a store. */
export function createBoardService(deps: {
  store: WorkspaceStore
  planner: Planner
  clock: Clock
  emitter: Emitter
}): BoardService {
  const { store, planner, clock, emitter } = deps
  let published: PublishedCards = { cards: new Map(), contextKey: '' }
  let publishedPlan: Plan | null = null
  let seq = 0
  let frameText = ''
  let lastFrame: { readonly input: BoardInput; readonly frame: BoardFrame } | null = null

  const readInput = (): BoardInput => {
    const workspace = store.current()
    return { workspace, plan: planner.plan(workspace), context: getTimeContext(clock, workspace) }
  }

  /** Returns the frame; the same object until the plan or the workspace changes. */
  const getFrame = (input: BoardInput): BoardFrame => {
    if (lastFrame?.input.plan !== input.plan || lastFrame.input.workspace !== input.workspace)
      lastFrame = { input, frame: toFrame(input) }
    return lastFrame.frame
  }

  const publishChanges = () => {
    const plan = planner.plan(store.current())
    if (plan === publishedPlan) return
    const input = readInput()
    const { next, cards, removed, changedIds } = project(published, input)
    const frame = getFrame(input)
    // Assigned only after both projections succeeded; otherwise the next call would skip the one that failed.
    published = next
    publishedPlan = plan
    const text = JSON.stringify(frame)
    const isFrameChanged = text !== frameText
    if (!isFrameChanged && cards.length === 0 && changedIds.length === 0) return
    frameText = text
    seq += 1
    emitter.emit('board.changed', {
      seq,
      frame: isFrameChanged ? frame : null,
      cards,
      removed,
      changedIds,
    })
  }

  const getSnapshot = (): BoardSnapshot => {
    publishChanges()
    return { seq, ...getFrame(readInput()), cards: [...published.cards.values()].map(({ view }) => view) }
  }

  return { getSnapshot, publishChanges }
}

/** Creates the frame: today's date, the due lines and the labels of undo and redo. */
function toFrame({ workspace, plan, context }: BoardInput): BoardFrame {
  const { done, undone } = getHistory(workspace)
  return {
    today: toPlainDate(context.now, context.zone),
    due: toDueLines({ plan, cards: workspace.cards, most: MAX_DUE_LINES, ...context }),
    dueCount: countDue(plan, context.now),
    history: { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null },
  }
}

/**
 * Creates the views of the cards that changed, or of all cards if the day, the zone or the zone history
 * changed. Cards are compared by identity.
 */
function project(published: PublishedCards, { workspace, plan, context }: BoardInput) {
  const history = JSON.stringify(dropPresentZone(workspace.zoneHistory, context.zone))
  const contextKey = `${toPlainDate(context.now, context.zone)} ${context.zone} ${history}`
  const next = new Map<Id, PublishedCard>()
  const cards: BoardCard[] = []
  const editedIds: Id[] = []
  for (const card of workspace.cards) {
    const followUps = plan.byCard.get(card.id) ?? noFollowUps
    const previous = published.cards.get(card.id)
    if (previous?.card === card && previous.followUps === followUps && contextKey === published.contextKey) {
      next.set(card.id, previous)
      continue
    }
    if (previous && (previous.card !== card || previous.followUps !== followUps)) editedIds.push(card.id)
    const view = toBoardCard({ card, followUps, ...context })
    const isSame = previous !== undefined && JSON.stringify(previous.view) === JSON.stringify(view)
    next.set(card.id, { card, followUps, view: isSame ? previous.view : view })
    if (!isSame) cards.push(view)
  }
  const removed = [...published.cards.keys()].filter((id) => !next.has(id))
  // The card drawer shows more than the board, so it must be updated even if the view on the board is the
  // same.
  return { next: { cards: next, contextKey }, cards, removed, changedIds: [...editedIds, ...removed] }
}
