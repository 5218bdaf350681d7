import type { BoardCard, BoardChange, BoardSnapshot } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { type Columns, noColumns, reorder } from './columns.ts'

/** A move that is shown already and not yet known to be saved. */
interface PendingMove {
  readonly id: number
  readonly cardId: Id
  readonly stage: Stage
  readonly rank: string
  /** Main said yes. */
  readonly saved: boolean
  /** An event about the card came since; together with `saved` it ends the move. */
  readonly seen: boolean
}

/** The board as main last told it, with the moves that are on their way applied on top. */
export interface BoardState {
  readonly seq: number
  readonly today: BoardSnapshot['today']
  readonly due: BoardSnapshot['due']
  readonly dueCount: number
  readonly history: BoardSnapshot['history']
  /** As main last told it. */
  readonly known: ReadonlyMap<Id, BoardCard>
  readonly moves: readonly PendingMove[]
  /** As it is shown: `known`, with `moves` applied. */
  readonly cards: ReadonlyMap<Id, BoardCard>
  readonly columns: Columns
}

export function fromSnapshot(snapshot: BoardSnapshot, was: BoardState | null = null): BoardState {
  const known = new Map(snapshot.cards.map((card) => [card.id, kept(was?.known.get(card.id), card)]))
  const moves = (was?.moves ?? []).filter((move) => !move.saved && !arrived(move, known))
  const { seq, today, due, dueCount, history } = snapshot
  const before = was ?? { cards: new Map<Id, BoardCard>(), columns: noColumns }
  return shown({ seq, today, due, dueCount, history, known, moves }, before, [
    ...before.cards.keys(),
    ...known.keys(),
  ])
}

/** Applies the next event. Null: one or more are missing, and only a new snapshot helps. */
export function withChange(state: BoardState, change: BoardChange): BoardState | null {
  if (change.seq <= state.seq) return state
  if (change.seq > state.seq + 1) return null
  const known = new Map(state.known)
  for (const card of change.cards) known.set(card.id, card)
  for (const id of change.removed) known.delete(id)
  const told = new Set([...change.cards.map((card) => card.id), ...change.removed])
  const moves = state.moves
    .map((move) => (told.has(move.cardId) ? { ...move, seen: true } : move))
    .filter((move) => !arrived(move, known) && !isOver(move) && known.has(move.cardId))
  const { seq, today, due, dueCount, history } = change
  return shown({ seq, today, due, dueCount, history, known, moves }, state, [
    ...told,
    ...ids(state.moves),
    ...ids(moves),
  ])
}

/** Shows a move at once. */
export function withMove(state: BoardState, move: Omit<PendingMove, 'saved' | 'seen'>): BoardState {
  const moves = [...state.moves, { ...move, saved: false, seen: false }]
  return shown({ ...state, moves }, state, [move.cardId])
}

/** Takes back a move that main refused. */
export function withoutMove(state: BoardState, moveId: number): BoardState {
  const moves = state.moves.filter((move) => move.id !== moveId)
  return shown({ ...state, moves }, state, ids(state.moves))
}

/** Notes that main saved a move; its event may have come before or be still on its way. */
export function withMoveSaved(state: BoardState, moveId: number): BoardState {
  const moves = state.moves
    .map((move) => (move.id === moveId ? { ...move, saved: true } : move))
    .filter((move) => !isOver(move))
  return shown({ ...state, moves }, state, ids(state.moves))
}

function shown(
  next: Omit<BoardState, 'cards' | 'columns'>,
  was: Pick<BoardState, 'cards' | 'columns'>,
  touched: readonly Id[],
): BoardState {
  const cards = new Map(next.known)
  for (const { cardId, stage, rank } of next.moves) {
    const card = cards.get(cardId)
    if (card) cards.set(cardId, { ...card, stage, rank })
  }
  return { ...next, cards, columns: reorder(was.columns, { before: was.cards, after: cards, touched }) }
}

function isOver(move: PendingMove): boolean {
  return move.saved && move.seen
}

function arrived(move: PendingMove, known: ReadonlyMap<Id, BoardCard>): boolean {
  const card = known.get(move.cardId)
  return card?.stage === move.stage && card.rank === move.rank
}

function ids(moves: readonly PendingMove[]): readonly Id[] {
  return moves.map((move) => move.cardId)
}

/** The old object where nothing differs, so that a refetched snapshot repaints only what changed. */
function kept(was: BoardCard | undefined, card: BoardCard): BoardCard {
  return was && JSON.stringify(was) === JSON.stringify(card) ? was : card
}
