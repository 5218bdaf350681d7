import { createContext, useContext } from 'react'
import type { Place } from '#shared/commands/cards/rank'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'

/** What the board asks of the app around it. */
export interface BoardActions {
  onOpenCard(cardId: Id): void
  onOpenFollowUp(key: string): void
  onAddCard(stage: Stage): void
  /** A card came to Waiting: its conversation just ended. `label` is the move, which nobody was told of yet. */
  onWaiting(moved: { readonly cardId: Id; readonly label: string }): void
  /** A card is to be closed, which needs a reason first. */
  onClosing(closing: { readonly cardId: Id; readonly place: Place }): void
}

const missing = (): never => {
  throw new TypeError('The board stands outside its actions')
}

export const BoardActionsContext = createContext<BoardActions>({
  onOpenCard: missing,
  onOpenFollowUp: missing,
  onAddCard: missing,
  onWaiting: missing,
  onClosing: missing,
})

export function useBoardActions(): BoardActions {
  return useContext(BoardActionsContext)
}
