import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { command } from '../core/command.ts'
import { cardOf } from '../core/edit-workspace.ts'

/** Takes a card off the board with all that is on it. Undo brings it back whole. */
export const deleteCard = command({
  type: 'delete-card',
  input: z.strictObject({ type: z.literal('delete-card'), cardId: idSchema }),
  apply(workspace, input) {
    const card = cardOf(workspace, input.cardId)
    return {
      workspace: { ...workspace, cards: workspace.cards.filter((one) => one.id !== card.id) },
      label: `Delete ${card.company}`,
      cardId: null,
    }
  },
})
