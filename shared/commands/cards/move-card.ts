import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { idSchema } from '../../model/scalars.ts'
import { type Stage, stageNames } from '../../model/stage.ts'
import { stageSchema } from '../../model/stage-schema.ts'
import { toIso } from '../../time/instant.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard, respaceColumn } from '../core/edit-workspace.ts'
import { inferInterviewKind, recordEndedInterview } from '../interviews/record-ended-interview.ts'
import { recordOffer, removeOpenOffer } from '../offers/record-offer.ts'
import { computeRank } from './rank.ts'
import { reopenCard } from './reopen-card.ts'

/** Validates the position in a column to which a command moves a card. */
export const columnPositionSchema = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('top') }),
  z.strictObject({ at: z.literal('bottom') }),
  z.strictObject({ at: z.literal('before'), id: idSchema }),
])

/**
 * Moves a card within its column or to another column. A drop on Waiting records a conversation that ended
 * now, unless an earlier conversation is still unanswered. A drop on Offer records an offer. When a card
 * leaves Offer or Closed, its offer or closing is removed. To close a card, use `close-card`.
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
      throw new AppError('not-allowed', 'Say why the card is closed, so that the right follow-ups end.')
    return {
      workspace: respaceColumn(
        replaceCard(workspace, changeStage({ ...card, rank }, input.stage, context)),
        input.stage,
      ),
      label: `Move ${card.company} to ${stageNames[input.stage]}`,
      cardId: card.id,
    }
  },
})

/** Moves a card to another stage and records what the move implies: a conversation or an offer. */
function changeStage(card: Card, stage: Exclude<Card['stage'], 'closed'>, context: CommandContext): Card {
  const clearedCard = clearOldStage(card, stage)
  const movedCard: Card = { ...clearedCard, stage, stageSince: toIso(context.now) }
  const line = `Moved from ${stageNames[card.stage]} to ${stageNames[stage]}`
  const loggedCard = addLogEntry(movedCard, line, context)
  if (stage === 'waiting') return recordEndedInterview(loggedCard, inferInterviewKind(card.stage), context)
  return stage === 'offer' ? recordOffer(loggedCard, context) : loggedCard
}

/**
 * Removes the closing and the open offer of a card that leaves its stage. A card that moves to Offer keeps
 * its offer.
 */
function clearOldStage(card: Card, newStage: Stage): Card {
  const openCard = card.stage === 'closed' ? reopenCard(card) : card
  return newStage !== 'offer' && (card.stage === 'offer' || card.stage === 'closed')
    ? removeOpenOffer(openCard)
    : openCard
}
