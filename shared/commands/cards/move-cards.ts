import { z } from 'zod'
import { stageNames } from '../../model/stage.ts'
import { stageSchema } from '../../model/stage-schema.ts'
import { defineCommand } from '../core/command.ts'
import { changeStage } from './change-stage.ts'
import { moveAllToStage } from './move-to-stage.ts'
import { cardIdsInput, describeCards, findOnlyId, requireCards } from './several-cards.ts'

/**
 * Moves several cards to the top of another column, the first one above the others. Cards that are already there
 * stay. As with `move-card`, a card that comes to Offer gets an offer and one that leaves Closed is open again, but
 * no conversation is recorded: nobody has several at the same moment. To close cards, use `close-cards`.
 */
export const moveCards = defineCommand({
  type: 'move-cards',
  input: z.strictObject({
    type: z.literal('move-cards'),
    cardIds: cardIdsInput,
    stage: stageSchema.exclude(['closed']),
  }),
  apply(workspace, { cardIds, stage }, context) {
    const cards = requireCards(workspace, cardIds).filter((card) => card.stage !== stage)
    const changed = cards.map((card) => ({
      ...changeStage(card, { stage, recordsConversation: false }, context),
      stage: card.stage,
    }))
    return {
      workspace: moveAllToStage(workspace, { cards: changed, stage }, context),
      label: `Move ${describeCards(cards)} to ${stageNames[stage]}`,
      cardId: findOnlyId(cards),
    }
  },
})
