import type { BoardActions } from '../features/board/board-actions.ts'
import { ask, openCard, openFollowUp } from './overlay-store.ts'

/** The overlays that actions on the board open. */
export const actions: BoardActions = {
  onOpenCard: openCard,
  onOpenFollowUp: openFollowUp,
  onAddCard: (stage) => stage !== 'closed' && ask({ kind: 'add', stage }),
  onMovedToWaiting: (moved) => ask({ kind: 'slip', ...moved }),
  onCloseCard: ({ cardId, place }) => ask({ kind: 'close', cardId, place }),
}
