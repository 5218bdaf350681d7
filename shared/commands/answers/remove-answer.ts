import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard } from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'
import { findOpenOffer } from '../offers/record-offer.ts'
import { requireAnswer } from './check-answer.ts'

/**
 * Removes an answer that never came. If the answer moved the card, the user must move the card back instead.
 */
export const removeAnswer = defineCommand({
  type: 'remove-answer',
  input: z.strictObject({ type: z.literal('remove-answer'), cardId: idSchema, answerId: idSchema }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const answer = requireAnswer(card, input.answerId)
    if (answer.outcome.kind === 'rejected' && card.closing !== null)
      throw notAllowed('answerId', 'This answer closed the card. Move the card out of Closed to remove it.')
    if (answer.outcome.kind === 'offer' && findOpenOffer(card)?.at === answer.at)
      throw notAllowed('answerId', 'This answer came with their offer. Move the card back to remove both.')
    const nextCard = { ...card, answers: card.answers.filter((entry) => entry !== answer) }
    return {
      workspace: replaceCard(workspace, addLogEntry(nextCard, 'Answer removed', context)),
      label: `Remove the answer from ${card.company}`,
      cardId: card.id,
    }
  },
})
