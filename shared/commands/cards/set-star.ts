import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import { idSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { replaceCard, requireCard } from '../core/edit-workspace.ts'

/** Marks a card with a star, or removes the star. Nothing changes if the card is so already. */
export const setStar = defineCommand({
  type: 'set-star',
  input: z.strictObject({ type: z.literal('set-star'), cardId: idSchema, isStarred: z.boolean() }),
  apply(workspace, { cardId, isStarred }) {
    const card = requireCard(workspace, cardId)
    return {
      workspace: replaceCard(workspace, withStar(card, isStarred)),
      label: isStarred ? `Star ${card.company}` : `Remove the star from ${card.company}`,
      cardId,
    }
  },
})

/** A card without a star is stored without the field. */
function withStar(card: Card, isStarred: boolean): Card {
  if ((card.isStarred ?? false) === isStarred) return card
  const { isStarred: _, ...rest } = card
  return isStarred ? { ...rest, isStarred } : rest
}
