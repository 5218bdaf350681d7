import type { BoardCard, BoardChange, BoardSnapshot } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { type Columns, emptyColumns, reorderColumns } from './columns.ts'

/** A move that is already shown and not yet known to be saved. */
interface PendingMove {
  readonly id: number
  readonly cardId: Id
  readonly stage: Stage
  readonly rank: string
  /** The main process has saved the move. */
  readonly isSaved: boolean
  /** An event about the card has arrived since; together with `isSaved` this ends the move. */
  readonly hasEvent: boolean
}

/** The board as the main process last sent it, with the pending moves applied on top. */
export interface BoardState {
  readonly seq: number
  readonly today: BoardSnapshot['today']
  readonly due: BoardSnapshot['due']
  readonly dueCount: number
  readonly history: BoardSnapshot['history']
  /** The cards as the main process last sent them. */
  readonly confirmedCards: ReadonlyMap<Id, BoardCard>
  readonly pendingMoves: readonly PendingMove[]
  /** The cards as they are shown: `confirmedCards` with `pendingMoves` applied. */
  readonly cards: ReadonlyMap<Id, BoardCard>
  readonly columns: Columns
}

/** Creates the state from a snapshot. Keeps the pending moves and the unchanged cards of the state before it. */
export function createBoardState(snapshot: BoardSnapshot, previous: BoardState | null = null): BoardState {
  const known = new Map(
    snapshot.cards.map((card) => [card.id, reuseUnchanged(previous?.confirmedCards.get(card.id), card)]),
  )
  const pendingMoves = (previous?.pendingMoves ?? []).filter(
    (move) => !move.isSaved && !hasArrived(move, known),
  )
  const { seq, today, due, dueCount, history } = snapshot
  const before = previous ?? { cards: new Map<Id, BoardCard>(), columns: emptyColumns }
  return applyMoves({ seq, today, due, dueCount, history, confirmedCards: known, pendingMoves }, before, [
    ...before.cards.keys(),
    ...known.keys(),
  ])
}

/** Applies the next event. Returns null where an event before it is missing, so that a new snapshot is needed. */
export function applyChange(state: BoardState, change: BoardChange): BoardState | null {
  if (change.seq <= state.seq) return state
  if (change.seq > state.seq + 1) return null
  const known = new Map(state.confirmedCards)
  for (const card of change.cards) known.set(card.id, card)
  for (const id of change.removed) known.delete(id)
  const updatedIds = new Set([...change.cards.map((card) => card.id), ...change.removed])
  const pendingMoves = state.pendingMoves
    .map((move) => (updatedIds.has(move.cardId) ? { ...move, hasEvent: true } : move))
    .filter((move) => !hasArrived(move, known) && !isComplete(move) && known.has(move.cardId))
  const { today, due, dueCount, history } = change.frame ?? state
  return applyMoves(
    { seq: change.seq, today, due, dueCount, history, confirmedCards: known, pendingMoves },
    state,
    [...updatedIds, ...cardIdsOf(state.pendingMoves), ...cardIdsOf(pendingMoves)],
  )
}

/** Shows a move before it is saved. */
export function applyMove(state: BoardState, move: Omit<PendingMove, 'isSaved' | 'hasEvent'>): BoardState {
  const pendingMoves = [...state.pendingMoves, { ...move, isSaved: false, hasEvent: false }]
  return applyMoves({ ...state, pendingMoves }, state, [move.cardId])
}

/** Removes a move that the main process refused. */
export function revertMove(state: BoardState, moveId: number): BoardState {
  const pendingMoves = state.pendingMoves.filter((move) => move.id !== moveId)
  return applyMoves({ ...state, pendingMoves }, state, cardIdsOf(state.pendingMoves))
}

/** Marks a move as saved. Its event may have arrived already, or may still follow. */
export function markMoveSaved(state: BoardState, moveId: number): BoardState {
  const pendingMoves = state.pendingMoves
    .map((move) => (move.id === moveId ? { ...move, isSaved: true } : move))
    .filter((move) => !isComplete(move))
  return applyMoves({ ...state, pendingMoves }, state, cardIdsOf(state.pendingMoves))
}

function applyMoves(
  next: Omit<BoardState, 'cards' | 'columns'>,
  previous: Pick<BoardState, 'cards' | 'columns'>,
  touched: readonly Id[],
): BoardState {
  const cards = new Map(next.confirmedCards)
  for (const { cardId, stage, rank } of next.pendingMoves) {
    const card = cards.get(cardId)
    if (card) cards.set(cardId, { ...card, stage, rank })
  }
  return {
    ...next,
    cards,
    columns: reorderColumns(previous.columns, { before: previous.cards, after: cards, touched }),
  }
}

function isComplete(move: PendingMove): boolean {
  return move.isSaved && move.hasEvent
}

function hasArrived(move: PendingMove, known: ReadonlyMap<Id, BoardCard>): boolean {
  const card = known.get(move.cardId)
  return card?.stage === move.stage && card.rank === move.rank
}

function cardIdsOf(moves: readonly PendingMove[]): readonly Id[] {
  return moves.map((move) => move.cardId)
}

/** Returns the old object where nothing differs, so that a new snapshot renders only what changed. */
function reuseUnchanged(previous: BoardCard | undefined, card: BoardCard): BoardCard {
  return previous && JSON.stringify(previous) === JSON.stringify(card) ? previous : card
}
