import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { idSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard } from '../core/edit-workspace.ts'

/** Removes a message or call beside the plan that never went out. */
export const removeMessage = defineCommand({
  type: 'remove-message',
  input: z.strictObject({ type: z.literal('remove-message'), cardId: idSchema, messageId: idSchema }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const messages = card.messages ?? []
    const message = messages.find(({ id }) => id === input.messageId)
    if (!message)
      throw new AppError(
        'not-found',
        'That message is no longer on the card. Open the card again to see what’s there.',
      )
    const isCall = message.channel === 'phone'
    const nextCard = addLogEntry(
      { ...card, messages: messages.filter((entry) => entry !== message) },
      isCall ? 'The call was not made after all' : 'The message was not sent after all',
      context,
    )
    return {
      workspace: replaceCard(workspace, nextCard),
      label: `Remove your ${isCall ? 'call' : 'message'} to ${card.company}`,
      cardId: card.id,
    }
  },
})
