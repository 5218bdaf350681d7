import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { idSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard } from '../core/edit-workspace.ts'

/** Removes a promise of the employer's, because they took it back or it was entered by mistake. */
export const removeTheirPromise = defineCommand({
  type: 'remove-their-promise',
  input: z.strictObject({ type: z.literal('remove-their-promise'), cardId: idSchema, promiseId: idSchema }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const theirPromises = card.theirPromises.filter(({ id }) => id !== input.promiseId)
    if (theirPromises.length === card.theirPromises.length)
      throw new AppError(
        'not-found',
        'That’s no longer on the card. Open the card again to see what’s there.',
      )
    return {
      workspace: replaceCard(
        workspace,
        addLogEntry({ ...card, theirPromises }, 'What they said about timing removed', context),
      ),
      label: `Remove what ${card.company} said about timing`,
      cardId: card.id,
    }
  },
})
