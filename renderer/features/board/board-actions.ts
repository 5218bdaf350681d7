import { createContext, useContext } from 'react'
import type { ColumnPosition } from '#shared/commands/cards/rank'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'

/** What the board cannot do itself, because it opens something over the board. The app supplies these actions. */
export interface BoardActions {
  onOpenCard(cardId: Id): void
  onOpenFollowUp(key: string): void
  onAddCard(stage: Stage): void
  /**
   * Called after the user moved a card to Waiting, which means that a conversation has ended. `label` describes the
   * move; the board has not shown it to the user.
   */
  onMovedToWaiting(moved: { readonly cardId: Id; readonly label: string }): void
  /** Called when the user moves a card to Closed. The card is not moved yet, as the user has to give a reason first. */
  onCloseCard(closing: { readonly cardId: Id; readonly position: ColumnPosition }): void
}

const throwNoProvider = (): never => {
  throw new TypeError('The board is rendered outside its BoardActionsContext')
}

export const BoardActionsContext = createContext<BoardActions>({
  onOpenCard: throwNoProvider,
  onOpenFollowUp: throwNoProvider,
  onAddCard: throwNoProvider,
  onMovedToWaiting: throwNoProvider,
  onCloseCard: throwNoProvider,
})

export function useBoardActions(): BoardActions {
  return useContext(BoardActionsContext)
}
