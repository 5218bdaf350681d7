import type { CardOrder } from '#shared/model/settings'
import type { BoardFilter } from './board-filter.ts'
import type { BoardStore } from './board-store.ts'
import { runCommand } from './run-command.ts'
import { board, boardFilter } from './stores.ts'

/** Creates the function that chooses the order of cards. */
export function createChooseOrder(needs: {
  run: typeof runCommand
  board: BoardStore
  boardFilter: BoardFilter
}): (order: CardOrder) => Promise<void> {
  const { run, board, boardFilter } = needs
  return async (order) => {
    if (order === boardFilter.getState().order) return
    boardFilter.setOrder(order)
    const result = await run({ type: 'order-cards', order }, { show: 'failure' })
    const stored = board.getState().board?.order
    if (!result.ok && stored !== undefined) boardFilter.setOrder(stored)
  }
}

/** Shows the cards in another order at once, and keeps it. If it cannot be kept, the stored order comes back. */
export const chooseOrder = createChooseOrder({ run: runCommand, board, boardFilter })
