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
        'That promise is no longer on the card. Open the card again to see what is.',
      )
    return {
      workspace: replaceCard(
        workspace,
        addLogEntry({ ...card, theirPromises }, 'Their promise taken back', context),
      ),
      label: `Remove what ${card.company} promised`,
      cardId: card.id,
    }
  },
})
