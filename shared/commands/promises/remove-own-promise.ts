import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { idSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard } from '../core/edit-workspace.ts'

/**
 * Removes a promise that the user never made. If the user kept the promise, they mark its follow-up as done
 * instead.
 */
export const removeOwnPromise = defineCommand({
  type: 'remove-own-promise',
  input: z.strictObject({ type: z.literal('remove-own-promise'), cardId: idSchema, promiseId: idSchema }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const promise = card.ownPromises.find(({ id }) => id === input.promiseId)
    if (!promise)
      throw new AppError(
        'not-found',
        'That promise is no longer on the card. Open the card again to see what’s there.',
      )
    const nextCard = { ...card, ownPromises: card.ownPromises.filter((entry) => entry !== promise) }
    return {
      workspace: replaceCard(workspace, addLogEntry(nextCard, `Promise removed: ${promise.text}`, context)),
      label: `Remove your promise to ${card.company}`,
      cardId: card.id,
    }
  },
})
