import { z } from 'zod'
import { type Stage, stageNames } from '../../model/stage.ts'
import { stageSchema } from '../../model/stage-schema.ts'
import { defineCommand } from '../core/command.ts'
import { notAllowed } from '../core/field-errors.ts'
import { changeStage } from './change-stage.ts'
import { columnPositionSchema } from './move-card.ts'
import { moveAllToStage } from './move-to-stage.ts'
import { cardIdsInput, describeCards, findOnlyId, requireCards } from './several-cards.ts'

/**
 * Moves several cards to a position in a column, in the given order. Without a position those from other columns go to
 * its top, and cards that are already there stay. As with `move-card`, a card that comes to Offer gets an offer and one
 * that leaves Closed is open again, but no conversation is recorded: nobody has several at the same moment. To close
 * cards, use `close-cards`; only closed ones can be moved within Closed.
 */
export const moveCards = defineCommand({
  type: 'move-cards',
  input: z.strictObject({
    type: z.literal('move-cards'),
    cardIds: cardIdsInput,
    stage: stageSchema,
    position: columnPositionSchema.optional(),
  }),
  apply(workspace, { cardIds, stage, position }, context) {
    const all = requireCards(workspace, cardIds)
    const cards = position ? all : all.filter((card) => card.stage !== stage)
    const changed = cards.map((card) => {
      if (card.stage === stage) return card
      if (stage === 'closed')
        throw notAllowed('stage', 'Choose why you’re closing the cards, so the right follow-ups end.')
      return { ...changeStage(card, { stage, recordsConversation: false }, context), stage: card.stage }
    })
    return {
      workspace: moveAllToStage(workspace, { cards: changed, stage, position }, context),
      label: `Move ${describeCards(cards)} ${describeWhere(cards, stage)}`,
      cardId: findOnlyId(cards),
    }
  },
})

function describeWhere(cards: readonly { readonly stage: Stage }[], stage: Stage): string {
  const isWithin = cards.length > 0 && cards.every((card) => card.stage === stage)
  return `${isWithin ? 'within' : 'to'} ${stageNames[stage]}`
}
