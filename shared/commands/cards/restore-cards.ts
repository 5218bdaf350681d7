import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import { isArchived } from '../../rules/facts/is-closed.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { addLogEntry } from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'
import { cardIdsInput, describeCards, findOnlyId, replaceCards, requireCards } from './several-cards.ts'

/** Brings archived cards back to the board, each to the column and position it had. */
export const restoreCards = defineCommand({
  type: 'restore-cards',
  input: z.strictObject({ type: z.literal('restore-cards'), cardIds: cardIdsInput }),
  apply(workspace, input, context) {
    const cards = requireCards(workspace, input.cardIds).filter(isArchived)
    if (cards.length === 0) throw notAllowed('cardIds', 'Those cards are already on the board.')
    return {
      workspace: replaceCards(
        workspace,
        cards.map((card) => restore(card, context)),
      ),
      label: `Restore ${describeCards(cards)}`,
      cardId: findOnlyId(cards),
    }
  },
})

function restore({ archivedAt: _, ...card }: Card, context: CommandContext): Card {
  return addLogEntry(card, 'Back on the board', context)
}
