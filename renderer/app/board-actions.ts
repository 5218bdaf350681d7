import type { BoardActions } from '../features/board/board-actions.ts'
import { openCard, openDialog, openFollowUp } from './overlay-store.ts'

/** The overlays that actions on the board open. */
export const boardActions: BoardActions = {
  onOpenCard: openCard,
  onOpenFollowUp: openFollowUp,
  onAddCard: (stage) => stage !== 'closed' && openDialog({ kind: 'add', stage }),
  onMovedToWaiting: (moved) => openDialog({ kind: 'slip', ...moved }),
  onCloseCard: ({ cardId, position }) => openDialog({ kind: 'close', cardId, position }),
}
