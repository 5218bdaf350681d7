import { useCallback } from 'react'
import type { Move } from '../../state/board.ts'
import { moveCard, runCommand } from '../../state/run-command.ts'
import { board, find } from '../../state/stores.ts'
import { announce } from './announce.ts'
import { focusAfter } from './arrow-moves.ts'
import { type BoardActions, useBoardActions } from './board-actions.ts'
import { focusCard } from './board-ui.ts'
import { sayMove, sayReturn } from './describe-move.ts'
import { placeAmong } from './resolve-drop.ts'

type Questions = Pick<BoardActions, 'onClosing' | 'onWaiting'>

/** The one way a card moves, whether dragged, by the keys, from the board's menu or from the drawer's. */
export async function carryOut(asked: Move, { onClosing, onWaiting }: Questions): Promise<void> {
  const state = board.getState().board
  const card = state?.cards.get(asked.cardId)
  if (!state || !card) return
  const [shown, whole] = [find.getState().columns[asked.stage], state.columns[asked.stage]]
  const move = { ...asked, place: placeAmong(asked.place, { shown, whole, movedId: card.id }) }
  const isNewStage = card.stage !== move.stage
  if (isNewStage && move.stage === 'closed') return onClosing(move)
  const isWaiting = isNewStage && move.stage === 'waiting'
  // The slip comes next; whoever skips it is told then, with Undo.
  const saved = moveCard(move, { tell: isNewStage && !isWaiting ? 'all' : 'failure' })
  announce(sayMove(find.getState().columns, card) || `Moved ${card.company} out of what is shown`)
  const result = await saved
  const columnsNow = board.getState().board?.columns
  if (!result.ok && columnsNow) announce(sayReturn(columnsNow, card))
  if (result.ok && isWaiting) onWaiting({ cardId: move.cardId, label: result.label })
}

/** Moves a card and asks what the move calls for. */
export function useCarryOut(): (move: Move) => Promise<void> {
  const { onClosing, onWaiting } = useBoardActions()
  return useCallback((move) => carryOut(move, { onClosing, onWaiting }), [onClosing, onWaiting])
}

/** Takes a card off the board; Undo in the message brings it back. */
export async function deleteCard(cardId: string): Promise<void> {
  const next = focusAfter(find.getState().columns, cardId)
  const result = await runCommand({ type: 'delete-card', cardId })
  if (result.ok && next) focusCard(next)
}
