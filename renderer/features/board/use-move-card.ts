import { useCallback } from 'react'
import type { Move } from '../../state/board-store.ts'
import { moveCard, runCommand } from '../../state/run-command.ts'
import { board, boardFilter, messages } from '../../state/stores.ts'
import { announce } from './announce.ts'
import { findFocusAfterRemoval } from './arrow-moves.ts'
import { type BoardActions, useBoardActions } from './board-actions.ts'
import { focusCard } from './board-ui.ts'
import { describeMove, describeRevertedMove } from './describe-move.ts'
import { toWholeColumnPosition } from './resolve-drop.ts'

/** The actions that a move may need: the dialog for closing a card, and the slip. */
type DialogActions = Pick<BoardActions, 'onCloseCard' | 'onMovedToWaiting'>

/**
 * Moves a card and announces the move. Used for moves by drag, by key, from the board's menu and from the
 * card drawer. A move to Closed only opens the dialog, which moves the card once the user has given the
 * reason.
 */
export async function performMove(
  request: Move,
  { onCloseCard, onMovedToWaiting }: DialogActions,
): Promise<void> {
  const state = board.getState().board
  const card = state?.cards.get(request.cardId)
  if (!state) return
  if (!card)
    return messages.publish({
      kind: 'failed',
      text: 'That card isn’t on the board. If it’s archived, bring it back first.',
    })
  const [shown, whole] = [boardFilter.getState().columns[request.stage], state.columns[request.stage]]
  const move = {
    ...request,
    position: toWholeColumnPosition(request.position, { shown, whole, movedId: card.id }),
  }
  const isNewStage = card.stage !== move.stage
  if (!isNewStage && boardFilter.getState().order === 'by-date')
    return messages.publish({
      kind: 'failed',
      text: 'The cards are sorted by date. Choose “By hand” in View to arrange them yourself.',
    })
  if (isNewStage && move.stage === 'closed') return onCloseCard(move)
  const isWaiting = isNewStage && move.stage === 'waiting'
  // After a move to Waiting the slip opens, and the message with Undo is shown only if the user skips it.
  const saving = moveCard(move, { show: isNewStage && !isWaiting ? 'all' : 'failure' })
  announce(describeMove(boardFilter.getState().columns, card) || `Moved ${card.company} out of view`)
  const result = await saving
  const currentColumns = board.getState().board?.columns
  if (!result.ok && currentColumns) announce(describeRevertedMove(currentColumns, card))
  if (result.ok && isWaiting) onMovedToWaiting({ cardId: move.cardId, label: result.label })
}

/** Returns a function that performs a move and opens the dialog or the slip if the move needs one. */
export function useMoveCard(): (move: Move) => Promise<void> {
  const { onCloseCard, onMovedToWaiting } = useBoardActions()
  return useCallback(
    (move) => performMove(move, { onCloseCard, onMovedToWaiting }),
    [onCloseCard, onMovedToWaiting],
  )
}

/** Deletes a card and focuses the nearest remaining one. Undo in the message restores the card. */
export async function deleteCard(cardId: string): Promise<void> {
  const nextId = findFocusAfterRemoval(boardFilter.getState().columns, cardId)
  const result = await runCommand({ type: 'delete-card', cardId })
  if (result.ok && nextId) focusCard(nextId)
}
