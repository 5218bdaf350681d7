import type { BoardCard, BoardChange, BoardFrame, BoardSnapshot } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { type Columns, emptyColumns, reorderColumns } from './columns.ts'

/** The pending move of one card: the page shows it already, but the main process has not confirmed it. */
interface PendingMove {
  /** Cards that move together share it. */
  readonly id: number
  readonly cardId: Id
  readonly stage: Stage
  readonly rank: string
  /** True if the main process has saved the move. */
  readonly isSaved: boolean
  /**
   * True if an event about the card has arrived since the move. A move that is saved and has its event is
   * removed.
   */
  readonly hasEvent: boolean
}

/** The board as the main process last sent it, with the pending moves applied on top. */
export interface BoardState extends BoardFrame {
  readonly seq: number
  /** The cards as the main process last sent them. */
  readonly confirmedCards: ReadonlyMap<Id, BoardCard>
  readonly pendingMoves: readonly PendingMove[]
  /** The cards as they are shown: `confirmedCards` with `pendingMoves` applied. */
  readonly cards: ReadonlyMap<Id, BoardCard>
  readonly columns: Columns
}

/**
 * Creates the state from a snapshot. Keeps the unsaved moves of the previous state, and the objects of cards
 * that have not changed. `previous` is null for the first snapshot.
 */
export function createBoardState(snapshot: BoardSnapshot, previous: BoardState | null = null): BoardState {
  const confirmedCards = new Map(
    snapshot.cards.map((card) => [card.id, reuseUnchanged(previous?.confirmedCards.get(card.id), card)]),
  )
  const pendingMoves = (previous?.pendingMoves ?? []).filter(
    (move) => !move.isSaved && !hasArrived(move, confirmedCards),
  )
  const frame = pickFrame(snapshot)
  const before = previous ?? { cards: new Map<Id, BoardCard>(), columns: emptyColumns }
  return applyMoves({ seq: snapshot.seq, ...frame, confirmedCards, pendingMoves }, before, [
    ...before.cards.keys(),
    ...confirmedCards.keys(),
  ])
}

/**
 * Applies a `board.changed` event. Returns null if an earlier event is missing; the board must then be loaded
 * again.
 */
export function applyChange(state: BoardState, change: BoardChange): BoardState | null {
  if (change.seq <= state.seq) return state
  if (change.seq > state.seq + 1) return null
  const confirmedCards = new Map(state.confirmedCards)
  for (const card of change.cards) confirmedCards.set(card.id, card)
  for (const id of change.removed) confirmedCards.delete(id)
  const updatedIds = new Set([...change.cards.map((card) => card.id), ...change.removed])
  const pendingMoves = state.pendingMoves
    .map((move) => (updatedIds.has(move.cardId) ? { ...move, hasEvent: true } : move))
    .filter(
      (move) => !hasArrived(move, confirmedCards) && !isComplete(move) && confirmedCards.has(move.cardId),
    )
  const frame = pickFrame(change.frame ?? state)
  return applyMoves({ seq: change.seq, ...frame, confirmedCards, pendingMoves }, state, [
    ...updatedIds,
    ...listCardIds(state.pendingMoves),
    ...listCardIds(pendingMoves),
  ])
}

/** Picks what the board shows besides the cards. */
function pickFrame(from: BoardFrame): BoardFrame {
  const { today, formats, order, archive, proposals, agenda, history } = from
  return { today, formats, order, archive, proposals, agenda, history }
}

/** Adds the pending moves of cards, so that they are shown at their new positions. */
export function applyMove(
  state: BoardState,
  moves: readonly Omit<PendingMove, 'isSaved' | 'hasEvent'>[],
): BoardState {
  const added = moves.map((move) => ({ ...move, isSaved: false, hasEvent: false }))
  return applyMoves(
    { ...state, pendingMoves: [...state.pendingMoves, ...added] },
    state,
    moves.map(({ cardId }) => cardId),
  )
}

/** Removes the moves that the main process refused. */
export function revertMove(state: BoardState, moveId: number): BoardState {
  const pendingMoves = state.pendingMoves.filter((move) => move.id !== moveId)
  return applyMoves({ ...state, pendingMoves }, state, listCardIds(state.pendingMoves))
}

/** Marks moves as saved. Their events can arrive before or after this. */
export function markMoveSaved(state: BoardState, moveId: number): BoardState {
  const pendingMoves = state.pendingMoves
    .map((move) => (move.id === moveId ? { ...move, isSaved: true } : move))
    .filter((move) => !isComplete(move))
  return applyMoves({ ...state, pendingMoves }, state, listCardIds(state.pendingMoves))
}

/** Builds the shown cards and columns from the confirmed cards and the pending moves. */
function applyMoves(
  next: Omit<BoardState, 'cards' | 'columns'>,
  previous: Pick<BoardState, 'cards' | 'columns'>,
  touchedIds: readonly Id[],
): BoardState {
  const cards = new Map(next.confirmedCards)
  for (const { cardId, stage, rank } of next.pendingMoves) {
    const card = cards.get(cardId)
    if (card) cards.set(cardId, { ...card, stage, rank })
  }
  return {
    ...next,
    cards,
    columns: reorderColumns(previous.columns, { before: previous.cards, after: cards, touched: touchedIds }),
  }
}

function isComplete(move: PendingMove): boolean {
  return move.isSaved && move.hasEvent
}

/** Returns true if the main process has the card where the move puts it. */
function hasArrived(move: PendingMove, confirmedCards: ReadonlyMap<Id, BoardCard>): boolean {
  const card = confirmedCards.get(move.cardId)
  return card?.stage === move.stage && card.rank === move.rank
}

function listCardIds(moves: readonly PendingMove[]): readonly Id[] {
  return moves.map((move) => move.cardId)
}

/**
 * Returns the previous object if both are equal, so that a new snapshot renders only the cards that changed.
 */
function reuseUnchanged(previous: BoardCard | undefined, card: BoardCard): BoardCard {
  return previous && JSON.stringify(previous) === JSON.stringify(card) ? previous : card
}
