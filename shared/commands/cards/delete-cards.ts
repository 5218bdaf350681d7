import { z } from 'zod'
import { describeDeletion } from '../../text/describe-deletion.ts'
import { defineCommand } from '../core/command.ts'
import { cardIdsInput, describeCards, requireCards } from './several-cards.ts'

/** Deletes several cards with everything on them. One undo brings all of it back. */
export const deleteCards = defineCommand({
  type: 'delete-cards',
  input: z.strictObject({ type: z.literal('delete-cards'), cardIds: cardIdsInput }),
  apply(workspace, input) {
    const cards = requireCards(workspace, input.cardIds)
    const ids = new Set(cards.map(({ id }) => id))
    return {
      workspace: { ...workspace, cards: workspace.cards.filter(({ id }) => !ids.has(id)) },
      label: describeDeletion(describeCards(cards)),
      cardId: null,
    }
  },
})
