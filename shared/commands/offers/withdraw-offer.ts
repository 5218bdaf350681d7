import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import { type EpochMs, idSchema, instantSchema } from '../../model/scalars.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { putInStage } from '../cards/put-in-stage.ts'
import { reopened } from '../cards/reopen-card.ts'
import { pastInstant } from '../core/check-dates.ts'
import { type CommandContext, command } from '../core/command.ts'
import { cardOf, logged, withEntry } from '../core/edit-workspace.ts'
import { disallowed, misfit } from '../core/reject.ts'

/**
 * Records that the employer took their offer back. Its steps end, an acceptance of it is void, and the user
 * chooses whether the card waits again or is closed as rejected.
 */
export const withdrawOffer = command({
  type: 'withdraw-offer',
  input: z.strictObject({
    type: z.literal('withdraw-offer'),
    cardId: idSchema,
    offerId: idSchema,
    /** When they took it back; null means now. */
    at: instantSchema.nullable(),
    to: z.enum(['waiting', 'closed']),
  }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const offer = card.offers.find(({ id }) => id === input.offerId)
    if (!offer)
      throw new AppError(
        'not-found',
        'That offer is no longer on the card. Open the card again to see what is.',
      )
    if (offer.withdrawnAt !== null)
      throw disallowed('offerId', 'They took this offer back already. The card shows what comes next.')
    const at = pastInstant(input.at, { field: 'at', what: 'they took it back' }, context)
    if (at < toEpoch(offer.at))
      throw misfit('at', 'That is before they made the offer. Say when they took it back.')
    const updated = markWithdrawn(card, offer, at)
    const next = input.to === 'closed' ? { ...updated, closing: createClosing(offer, at, context) } : updated
    const saved = logged(next, `They took their offer back; ${outcomes[input.to]}`, context)
    return {
      workspace: putInStage(workspace, { card: saved, stage: input.to }, context),
      label: `Note that ${card.company} took the offer back`,
      cardId: card.id,
    }
  },
})

const outcomes = { waiting: 'the card waits again', closed: 'the card is closed' } as const

function markWithdrawn(card: Card, offer: Offer, at: EpochMs): Card {
  return { ...reopened(card), offers: withEntry(card.offers, { ...offer, withdrawnAt: toIso(at) }) }
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
