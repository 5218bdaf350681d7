import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { toPlainDate } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseOfferDestination } from '../facts/offer-destination.ts'
import { listOffersNotWithdrawn } from '../facts/open-offers.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { planOfferLapse } from '../timing/offer-deadline.ts'
import { moveOutOfQuietHours } from '../timing/quiet-hours.ts'

/** Drafts a thank-you for an offer, before anything is negotiated (source D in docs/rules.md). */
export function draftOfferThanks({ card, latest }: CardFacts, context: RuleContext): readonly StepDraft[] {
  const offers = listOffersNotWithdrawn(card)
  if (offers.length === 0) return []
  return offers.map((offer) => {
    const at = toEpoch(offer.at)
    const dueAt = at + 24 * HOUR
    const alertAt = moveOutOfQuietHours({ at: at + HOUR, eventAt: at, dueAt }, context)
    return {
      destination: chooseOfferDestination({ card, latest, offer }, { email: 'offer-thanks' }),
      eventId: offer.id,
      eventAt: at,
      countsFrom: at,
      basis: `offer ${at}`,
      opens: 'event',
      alerts: [{ name: 'first', at: alertAt }],
      due: { by: 'instant', at: dueAt },
      lapses: planOfferLapse(offer, alertAt, context.zone),
      reason: () =>
        `They made you an offer on ${formatDayInSentence(toPlainDate(at, context.zone))}; thank them and agree a time to discuss it.`,
      lapsedReason: 'The time to answer this offer is over.',
    }
  })
}
