import type { BoardActions } from '../features/board/board-actions.ts'
import { openCard, openDialog, openFollowUp } from './overlay-store.ts'

/** The actions of the board that open an overlay. */
export const boardActions: BoardActions = {
  onOpenCard: openCard,
  onOpenFollowUp: openFollowUp,
  onAddCard: (stage) => stage !== 'closed' && openDialog({ kind: 'add', stage }),
  onMovedToWaiting: (move) => openDialog({ kind: 'slip', ...move }),
  onCloseCard: ({ cardId, position }) => openDialog({ kind: 'close', cardId, position }),
}
