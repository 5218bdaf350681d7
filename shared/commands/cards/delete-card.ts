import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { describeDeletion } from '../../text/describe-deletion.ts'
import { defineCommand } from '../core/command.ts'
import { requireCard } from '../core/edit-workspace.ts'

/** Deletes a card with everything on it. Undo brings all of it back. */
export const deleteCard = defineCommand({
  type: 'delete-card',
  input: z.strictObject({ type: z.literal('delete-card'), cardId: idSchema }),
  apply(workspace, input) {
    const card = requireCard(workspace, input.cardId)
    return {
      workspace: { ...workspace, cards: workspace.cards.filter(({ id }) => id !== card.id) },
      label: describeDeletion(card.company),
      cardId: null,
    }
  },
})
