import type { BoardActions } from '../features/board/board-actions.ts'
import { openCard, openDialog, openFollowUp } from './overlay-store.ts'

/** The actions of the board that open an overlay. */
export const boardActions: BoardActions = {
  onOpenCard: openCard,
  onOpenFollowUp: openFollowUp,
  onAddCard: (stage) => stage !== 'closed' && openDialog({ kind: 'add', stage }),
  onMovedToWaiting: (move) => openDialog({ kind: 'slip', ...move }),
  onCloseCards({ cardIds, position }) {
    const [cardId, ...others] = cardIds
    if (cardId === undefined) return
    if (others.length === 0) openDialog({ kind: 'close', cardId, position })
    else openDialog({ kind: 'close-several', cardIds, position })
  },
}
