import type { BoardCard, BoardFrame, BoardSnapshot } from '#shared/ipc/board-view'
import type { Card } from '#shared/model/card'
import type { EpochMs, Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { isArchived } from '#shared/rules/facts/is-closed'
import { dropPresentZone } from '#shared/rules/facts/zone-history'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import type { Holidays } from '#shared/rules/plan-input'
import type { TimeContext } from '#shared/rules/time-context'
import { toPlainDate } from '#shared/time/day'
import { toBoardCard } from '#shared/views/board-card'
import { summarizeArchive } from '#shared/views/ending/archive-summary'
import { toToday } from '#shared/views/today/today'
import type { Clock } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import { getHistory } from '../commands/history.ts'
import type { Emitter } from '../emitter.ts'
import type { Planner } from './planner.ts'
import { createProposals, type ListProposals } from './proposals.ts'
import { getTimeContext } from './time-context.ts'

/**
 * Publishes the board to the pages: first a snapshot, then changes. Both consist of the cards and the frame,
 * which is everything on the board other than the cards.
 */
export interface BoardService {
  /** Returns the whole board, after publishing pending changes. */
  getSnapshot(): BoardSnapshot
  /**
   * Publishes the differences from what was last published, if there are any in the cards, the frame, the settings or
   * the templates.
   */
  publishChanges(): void
}

/** A card as it was last published, and what its view was made from. */
interface PublishedCard {
  readonly card: Card
  readonly followUps: readonly FollowUp[]
  /** Null for an archived card, which is not on the board. */
  readonly view: BoardCard | null
}

/** The cards as they were last published. */
interface PublishedCards {
  readonly cards: ReadonlyMap<Id, PublishedCard>
  /** The day, the zone, the zone history and the formats that the views were made for, as text to compare. */
  readonly contextKey: string
}

/** A frame, what it was made from, and when it changes although neither plan nor workspace do. */
interface FrameMade {
  readonly input: BoardInput
  readonly frame: BoardFrame
  readonly changesAt: EpochMs
}

/** The current workspace with its plan and time context. */
interface BoardInput {
  readonly workspace: Workspace
  readonly plan: Plan
  readonly context: Required<TimeContext>
}

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
  let publishedOthers: Pick<Workspace, 'settings' | 'templates'> | null = null
  let seq = 0
  let frameText = ''
  const listProposals = createProposals()
  let lastFrame: FrameMade | null = null

  const readInput = (): BoardInput => {
    const workspace = store.current()
    return { workspace, plan: planner.plan(workspace), context: getTimeContext(clock, workspace) }
  }

  /** Returns true if a later moment needs another frame, although the plan is the same. */
  const isFrameOver = () => lastFrame !== null && clock.now() >= lastFrame.changesAt

  /** Returns the frame; the same object until the plan or the workspace changes, or its time is over. */
  const getFrame = (input: BoardInput): BoardFrame => {
    const { plan, workspace } = input
    const isCurrent = lastFrame?.input.plan === plan && lastFrame.input.workspace === workspace
    if (lastFrame && isCurrent && !isFrameOver()) return lastFrame.frame
    lastFrame = {
      input,
      ...toFrame(input, { listProposals, holidays: planner.getHolidays(workspace) }),
    }
    return lastFrame.frame
  }

  const publishChanges = () => {
    const plan = planner.plan(store.current())
    if (plan === publishedPlan && !isFrameOver()) return
    const input = readInput()
    const { next, cards, removed, changedIds } = project(published, input)
    const frame = getFrame(input)
    // Assigned only after both projections succeeded; otherwise the next call would skip the one that failed.
    published = next
    publishedPlan = plan
    // Settings and templates are not part of the board, but a page that shows them must hear of each change.
    const { settings, templates } = input.workspace
    const areOthersChanged = publishedOthers?.settings !== settings || publishedOthers.templates !== templates
    publishedOthers = { settings, templates }
    const text = JSON.stringify(frame)
    const isFrameChanged = text !== frameText
    if (!isFrameChanged && !areOthersChanged && cards.length === 0 && changedIds.length === 0) return
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
    return {
      seq,
      ...getFrame(readInput()),
      cards: [...published.cards.values()].flatMap(({ view }) => view ?? []),
    }
  }

  return { getSnapshot, publishChanges }
}

/** Creates the frame: today's date, the formats, what Today shows and the labels of undo and redo. */
function toFrame(
  { workspace, plan, context }: BoardInput,
  { listProposals, holidays }: { readonly listProposals: ListProposals; readonly holidays: Holidays },
): Pick<FrameMade, 'frame' | 'changesAt'> {
  const { done, undone } = getHistory(workspace)
  const { view: agenda, changesAt } = toToday({
    plan,
    cards: workspace.cards,
    settings: workspace.settings,
    ...context,
  })
  const frame = {
    today: toPlainDate(context.now, context.zone),
    formats: context.formats,
    order: workspace.settings.cardOrder ?? 'by-hand',
    archive: summarizeArchive(workspace.cards, context),
    proposals: listProposals(workspace, { ...context, holidays }),
    agenda,
    history: { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null },
  }
  return { frame, changesAt }
}

/**
 * Creates the views of the cards that changed, or of all cards if the day, the zone, the zone history or the
 * formats changed. Cards are compared by identity.
 */
function project(published: PublishedCards, { workspace, plan, context }: BoardInput) {
  const history = JSON.stringify(dropPresentZone(workspace.zoneHistory, context.zone))
  const formats = JSON.stringify(context.formats)
  const contextKey = `${toPlainDate(context.now, context.zone)} ${context.zone} ${history} ${formats}`
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
    const view = isArchived(card) ? null : toBoardCard({ card, followUps, ...context })
    const isSame = previous !== undefined && JSON.stringify(previous.view) === JSON.stringify(view)
    next.set(card.id, { card, followUps, view: isSame ? previous.view : view })
    if (view && !isSame) cards.push(view)
  }
  const deleted = [...published.cards.keys()].filter((id) => !next.has(id))
  const removed = [...published.cards]
    .filter(([id, { view }]) => view !== null && (next.get(id)?.view ?? null) === null)
    .map(([id]) => id)
  // The card drawer shows more than the board, so it must be updated even if the view on the board is the
  // same.
  return { next: { cards: next, contextKey }, cards, removed, changedIds: [...editedIds, ...deleted] }
}
