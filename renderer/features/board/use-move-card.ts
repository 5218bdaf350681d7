import { useCallback } from 'react'
import type { Move } from '../../state/board-store.ts'
import { moveCard, runCommand } from '../../state/run-command.ts'
import { board, boardFilter } from '../../state/stores.ts'
import { announce } from './announce.ts'
import { findFocusAfterRemoval } from './arrow-moves.ts'
import { type BoardActions, useBoardActions } from './board-actions.ts'
import { focusCard } from './board-ui.ts'
import { describeMove, describeRevertedMove } from './describe-move.ts'
import { toWholeColumnPosition } from './resolve-drop.ts'

type DialogActions = Pick<BoardActions, 'onCloseCard' | 'onMovedToWaiting'>

/** Performs every move of a card: by drag, by key, from the board's menu or from the card drawer. */
export async function performMove(
  request: Move,
  { onCloseCard, onMovedToWaiting }: DialogActions,
): Promise<void> {
  const state = board.getState().board
  const card = state?.cards.get(request.cardId)
  if (!state || !card) return
  const [shown, whole] = [boardFilter.getState().columns[request.stage], state.columns[request.stage]]
  const move = {
    ...request,
    position: toWholeColumnPosition(request.position, { shown, whole, movedId: card.id }),
  }
  const isNewStage = card.stage !== move.stage
  if (isNewStage && move.stage === 'closed') return onCloseCard(move)
  const isWaiting = isNewStage && move.stage === 'waiting'
  // The slip opens next; the message with Undo follows if the user skips it.
  const saved = moveCard(move, { show: isNewStage && !isWaiting ? 'all' : 'failure' })
  announce(describeMove(boardFilter.getState().columns, card) || `Moved ${card.company} out of what is shown`)
  const result = await saved
  const currentColumns = board.getState().board?.columns
  if (!result.ok && currentColumns) announce(describeRevertedMove(currentColumns, card))
  if (result.ok && isWaiting) onMovedToWaiting({ cardId: move.cardId, label: result.label })
}

/** Returns the function that performs a move and opens the dialog it needs. */
export function useMoveCard(): (move: Move) => Promise<void> {
  const { onCloseCard, onMovedToWaiting } = useBoardActions()
  return useCallback(
    (move) => performMove(move, { onCloseCard, onMovedToWaiting }),
    [onCloseCard, onMovedToWaiting],
  )
}

/** Deletes a card; Undo in the message restores it. */
export async function deleteCard(cardId: string): Promise<void> {
  const next = findFocusAfterRemoval(boardFilter.getState().columns, cardId)
  const result = await runCommand({ type: 'delete-card', cardId })
  if (result.ok && next) focusCard(next)
}
