import { useCallback } from 'react'
import type { BoardCard } from '#shared/ipc/board-view'
import type { Move } from '../../state/board-store.ts'
import type { Columns } from '../../state/columns.ts'
import { moveCards, runCommand } from '../../state/run-command.ts'
import { board, boardFilter, messages } from '../../state/stores.ts'
import { announce } from './announce.ts'
import { findFocusAfterRemoval } from './arrow-moves.ts'
import { type BoardActions, useBoardActions } from './board-actions.ts'
import { focusCard } from './board-ui.ts'
import { describeMove, describeMoveOfSeveral, describeRevertedMove } from './describe-move.ts'
import { toWholeColumnPosition } from './resolve-drop.ts'

/** The actions that a move may need: the dialog for closing cards, and the slip. */
type DialogActions = Pick<BoardActions, 'onCloseCards' | 'onMovedToWaiting'>

/** Performs a move. Resolves to true if the cards are moved, and false if they are not or a dialog asks first. */
export type PerformMove = (move: Move) => Promise<boolean>

/**
 * Moves cards and announces the move. Used for moves by drag, by key, from the board's menu and from the card drawer. A
 * move to Closed only opens the dialog, which moves the cards once the user has given the reason. The slip opens for a
 * single card in Waiting; for several, Today says what is missing.
 */
export async function performMove(
  request: Move,
  { onCloseCards, onMovedToWaiting }: DialogActions,
): Promise<boolean> {
  const state = board.getState().board
  if (!state) return false
  const cards = request.cardIds.flatMap((id) => state.cards.get(id) ?? [])
  const [card] = cards
  if (!card || cards.length < request.cardIds.length)
    return refuse('That card isn’t on the board. If it’s archived, bring it back first.')
  const { cardIds, stage } = request
  const [shown, whole] = [boardFilter.getState().columns[stage], state.columns[stage]]
  const move = {
    ...request,
    position: toWholeColumnPosition(request.position, { shown, whole, movedIds: cardIds }),
  }
  const arriving = cards.filter((moved) => moved.stage !== stage)
  const isNewStage = arriving.length > 0
  if (!isNewStage && boardFilter.getState().order === 'by-date')
    return refuse('The cards are sorted by date. Choose “By hand” in View to arrange them yourself.')
  if (isNewStage && stage === 'closed') {
    onCloseCards({ cardIds: arriving.map(({ id }) => id), position: move.position })
    return false
  }
  const opensSlip = isNewStage && stage === 'waiting' && cards.length === 1
  // After a move to Waiting the slip opens, and the message with Undo is shown only if the user skips it.
  const saving = moveCards(move, { show: isNewStage && !opensSlip ? 'all' : 'failure' })
  announce(describe(boardFilter.getState().columns, move, cards))
  const result = await saving
  const currentColumns = board.getState().board?.columns
  if (!result.ok && currentColumns) announce(describeFailure(currentColumns, cards))
  if (result.ok && opensSlip) onMovedToWaiting({ cardId: card.id, label: result.label })
  return result.ok
}

function refuse(text: string): false {
  messages.publish({ kind: 'failed', text })
  return false
}

function describe(columns: Columns, { stage }: Move, cards: readonly BoardCard[]): string {
  const [card, ...others] = cards
  if (!card) return ''
  if (others.length === 0) return describeMove(columns, card) || `Moved ${card.company} out of view`
  const ids = cards.map(({ id }) => id)
  const isWithin = cards.every((moved) => moved.stage === stage)
  return describeMoveOfSeveral(columns, { ids, stage, isWithin }) || `${ids.length} cards moved out of view`
}

function describeFailure(columns: Columns, cards: readonly BoardCard[]): string {
  const [card, ...others] = cards
  if (!card) return ''
  if (others.length === 0) return describeRevertedMove(columns, card)
  return `${cards.length} cards couldn’t be moved and are back where they were`
}

/** Returns a function that performs a move and opens the dialog or the slip if the move needs one. */
export function useMoveCard(): PerformMove {
  const { onCloseCards, onMovedToWaiting } = useBoardActions()
  return useCallback(
    (move) => performMove(move, { onCloseCards, onMovedToWaiting }),
    [onCloseCards, onMovedToWaiting],
  )
}

/** Deletes a card and focuses the nearest remaining one. Undo in the message restores the card. */
export async function deleteCard(cardId: string): Promise<void> {
  const nextId = findFocusAfterRemoval(boardFilter.getState().columns, cardId)
  const result = await runCommand({ type: 'delete-card', cardId })
  if (result.ok && nextId) focusCard(nextId)
}
