import { toPlainDate } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import { listOffersNotWithdrawn } from '../board/open-offers.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { resolveCardZone } from '../facts/card-zone.ts'
import { chooseOfferDestination } from '../facts/offer-destination.ts'
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
      destination: chooseOfferDestination(
        { card, latest, offer },
        {
          email: 'offer-thanks',
          phone: 'offer-call',
        },
      ),
      eventId: offer.id,
      eventAt: at,
      countsFrom: at,
      basis: `offer ${at}`,
      opens: 'event',
      alerts: [{ name: 'first', at: alertAt }],
      due: { by: 'instant', at: dueAt },
      lapses: planOfferLapse(offer, alertAt, resolveCardZone(card, context.zone)),
      reason: ({ formatOn }) =>
        `They made you an offer ${formatOn(toPlainDate(at, context.zone))}. Thank them and set a time to talk it through.`,
      lapsedReason: 'The deadline for this offer has passed.',
    }
  })
}
