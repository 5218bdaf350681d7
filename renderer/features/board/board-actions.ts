import { createContext, useContext } from 'react'
import type { ColumnPosition } from '#shared/commands/cards/rank'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'

/** The actions that the board leaves to the surrounding app. */
export interface BoardActions {
  onOpenCard(cardId: Id): void
  onOpenFollowUp(key: string): void
  onAddCard(stage: Stage): void
  /** A card was moved to Waiting: its conversation has ended. `label` names the move, which no message has shown yet. */
  onMovedToWaiting(moved: { readonly cardId: Id; readonly label: string }): void
  /** The user wants to close a card, which needs a reason first. */
  onCloseCard(closing: { readonly cardId: Id; readonly position: ColumnPosition }): void
}

const missing = (): never => {
  throw new TypeError('The board is rendered outside its BoardActionsContext')
}

export const BoardActionsContext = createContext<BoardActions>({
  onOpenCard: missing,
  onOpenFollowUp: missing,
  onAddCard: missing,
  onMovedToWaiting: missing,
  onCloseCard: missing,
})

export function useBoardActions(): BoardActions {
  return useContext(BoardActionsContext)
}
