import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import { type EpochMs, idSchema, instantSchema } from '../../model/scalars.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { moveToStage } from '../cards/move-to-stage.ts'
import { reopenCard } from '../cards/reopen-card.ts'
import { parsePastInstant } from '../core/check-dates.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { addLogEntry, requireCard, upsertEntry } from '../core/edit-workspace.ts'
import { invalidInput, notAllowed } from '../core/field-errors.ts'

/**
 * Records that the employer took their offer back. Its follow-ups end, and a closing of the card is removed.
 * The user chooses whether the card waits again or is closed as rejected.
 */
export const withdrawOffer = defineCommand({
  type: 'withdraw-offer',
  input: z.strictObject({
    type: z.literal('withdraw-offer'),
    cardId: idSchema,
    offerId: idSchema,
    /** When they took the offer back; null means now. */
    at: instantSchema.nullable(),
    stage: z.enum(['waiting', 'closed']),
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const offer = card.offers.find(({ id }) => id === input.offerId)
    if (!offer)
      throw new AppError(
        'not-found',
        'That offer is no longer on the card. Open the card again to see what’s there.',
      )
    if (offer.withdrawnAt !== null)
      throw notAllowed('offerId', 'They’ve already taken this offer back. The card shows what’s next.')
    const at = parsePastInstant(input.at, { field: 'at', what: 'they took it back' }, context)
    if (at < toEpoch(offer.at))
      throw invalidInput('at', 'That’s before they made the offer. Enter when they took it back.')
    const updatedCard = markWithdrawn(card, offer, at)
    const nextCard =
      input.stage === 'closed' ? { ...updatedCard, closing: createClosing(offer, at, context) } : updatedCard
    const loggedCard = addLogEntry(nextCard, `They took the offer back; ${outcomes[input.stage]}`, context)
    return {
      workspace: moveToStage(workspace, { card: loggedCard, stage: input.stage }, context),
      label: `Note that ${card.company} took the offer back`,
      cardId: card.id,
    }
  },
})

/** The end of the log text, by the stage that the user chose. */
const outcomes = { waiting: 'you’re waiting again', closed: 'the card is closed' } as const

function markWithdrawn(card: Card, offer: Offer, at: EpochMs): Card {
  return { ...reopenCard(card), offers: upsertEntry(card.offers, { ...offer, withdrawnAt: toIso(at) }) }
}

function createClosing(offer: Offer, at: EpochMs, context: CommandContext): NonNullable<Card['closing']> {
  return {
    id: context.newId(),
    reason: 'rejected',
    at: toIso(at),
    recordedAt: toIso(context.now),
    personId: offer.personId,
    channel: null,
    feedback: '',
    reconnect: false,
  }
}
