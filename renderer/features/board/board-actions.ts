import { createContext, useContext } from 'react'
import type { ColumnPosition } from '#shared/commands/cards/rank'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'

/** The actions that open an overlay. The app supplies them, because the board does not know the overlays. */
export interface BoardActions {
  onOpenCard(cardId: Id): void
  onOpenFollowUp(key: string): void
  onAddCard(stage: Stage): void
  /**
   * Called after the user has moved one card to Waiting, which means that a conversation has ended. `label`
   * names the change; no message about it has been shown yet.
   */
  onMovedToWaiting(move: { readonly cardId: Id; readonly label: string }): void
  /**
   * Called when the user moves cards to Closed. They are not moved yet, as the user has to give a reason first: one for
   * all of them.
   */
  onCloseCards(move: { readonly cardIds: readonly Id[]; readonly position: ColumnPosition }): void
}

const throwNoProvider = (): never => {
  throw new TypeError('The board is rendered outside its BoardActionsContext')
}

/** Provides the actions to the components of the board. Without a provider every action throws. */
export const BoardActionsContext = createContext<BoardActions>({
  onOpenCard: throwNoProvider,
  onOpenFollowUp: throwNoProvider,
  onAddCard: throwNoProvider,
  onMovedToWaiting: throwNoProvider,
  onCloseCards: throwNoProvider,
})

/** Returns the actions that the app supplied. */
export function useBoardActions(): BoardActions {
  return useContext(BoardActionsContext)
}
