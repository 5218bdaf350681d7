import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { idSchema } from '../../model/scalars.ts'
import { stageNames } from '../../model/stage.ts'
import { stageSchema } from '../../model/stage-schema.ts'
import { defineCommand } from '../core/command.ts'
import { replaceCard, requireCard, respaceColumn } from '../core/edit-workspace.ts'
import { changeStage, findRecordToTakeBack } from './change-stage.ts'
import { computeRank } from './rank.ts'

/** Validates the position in a column to which a command moves a card. */
export const columnPositionSchema = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('top') }),
  z.strictObject({ at: z.literal('bottom') }),
  z.strictObject({ at: z.literal('before'), id: idSchema }),
])

/**
 * Moves a card within its column or to another column. A drop on Waiting may record a conversation that ended
 * now; when the card leaves Waiting and nothing was added to that record, it is removed again. A drop on Offer
 * records an offer. When a card leaves Offer or Closed, its offer or closing is removed. To close a card, use
 * `close-card`.
 */
export const moveCard = defineCommand({
  type: 'move-card',
  input: z.strictObject({
    type: z.literal('move-card'),
    cardId: idSchema,
    stage: stageSchema,
    position: columnPositionSchema,
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const rank = computeRank(workspace.cards, { id: card.id, stage: input.stage, position: input.position })
    if (card.stage === input.stage)
      return {
        workspace: respaceColumn(replaceCard(workspace, { ...card, rank }), card.stage),
        label: `Move ${card.company} within ${stageNames[card.stage]}`,
        cardId: card.id,
      }
    if (input.stage === 'closed')
      throw new AppError('not-allowed', 'Choose why you’re closing the card, so the right follow-ups end.')
    const record = findRecordToTakeBack(card)
    const nextCard = changeStage(
      { ...card, rank },
      { stage: input.stage, recordsConversation: true },
      context,
    )
    return {
      workspace: respaceColumn(replaceCard(workspace, nextCard), input.stage),
      label: `Move ${card.company} to ${stageNames[input.stage]}${record ? '; recorded conversation taken back' : ''}`,
      cardId: card.id,
    }
  },
})
