import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { idSchema } from '../../model/scalars.ts'
import { type Stage, stageNames } from '../../model/stage.ts'
import { stageSchema } from '../../model/stage-schema.ts'
import { toIso } from '../../time/instant.ts'
import { type CommandContext, command } from '../core/command.ts'
import { cardOf, logged, withCard, withRoom } from '../core/edit-workspace.ts'
import { kindOfStage, recordEndedInterview } from '../interviews/record-ended-interview.ts'
import { recordOffer, unrecordOffer } from '../offers/record-offer.ts'
import { rankAt } from './rank.ts'
import { reopened } from './reopen-card.ts'

/** Where in a column a card is put, as it is sent. */
export const placeSchema = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('top') }),
  z.strictObject({ at: z.literal('bottom') }),
  z.strictObject({ at: z.literal('before'), id: idSchema }),
])

/**
 * Moves a card within its column or to another. A drop on Waiting records a conversation that ended now (unless one
 * waits already), on Offer an offer; leaving Offer or Closed takes that record back. Closing is `close-card`.
 */
export const moveCard = command({
  type: 'move-card',
  input: z.strictObject({
    type: z.literal('move-card'),
    cardId: idSchema,
    stage: stageSchema,
    place: placeSchema,
  }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const rank = rankAt(workspace.cards, { id: card.id, stage: input.stage, place: input.place })
    if (card.stage === input.stage)
      return {
        workspace: withRoom(withCard(workspace, { ...card, rank }), card.stage),
        label: `Move ${card.company} within ${stageNames[card.stage]}`,
        cardId: card.id,
      }
    if (input.stage === 'closed')
      throw new AppError('not-allowed', 'Say why the card is closed, so that the right follow-ups end.')
    return {
      workspace: withRoom(withCard(workspace, arrive({ ...card, rank }, input.stage, context)), input.stage),
      label: `Move ${card.company} to ${stageNames[input.stage]}`,
      cardId: card.id,
    }
  },
})

function arrive(card: Card, stage: Exclude<Card['stage'], 'closed'>, context: CommandContext): Card {
  const left = leave(card, stage)
  const moved: Card = { ...left, stage, stageSince: toIso(context.now) }
  const line = `Moved from ${stageNames[card.stage]} to ${stageNames[stage]}`
  const told = logged(moved, line, context)
  if (stage === 'waiting') return recordEndedInterview(told, kindOfStage(card.stage), context)
  return stage === 'offer' ? recordOffer(told, context) : told
}

/** A card that was closed from Offer leaves both behind, unless it goes back to its offer. */
function leave(card: Card, to: Stage): Card {
  const open = card.stage === 'closed' ? reopened(card) : card
  return to !== 'offer' && (card.stage === 'offer' || card.stage === 'closed') ? unrecordOffer(open) : open
}
