import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { dayOf } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { reachWhoOffered } from '../facts/offer-contact.ts'
import { offersOf } from '../facts/open-offers.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { offerLapses } from '../timing/answer-by.ts'
import { outOfQuiet } from '../timing/quiet-hours.ts'

/** Drafts thanks for an offer, before anything else about it is discussed (D). */
export function offerThanks({ card, latest }: CardFacts, context: RuleContext): readonly StepDraft[] {
  const offers = offersOf(card)
  if (offers.length === 0) return []
  return offers.map((offer) => {
    const at = toEpoch(offer.at)
    const dueAt = at + 24 * HOUR
    const alertAt = outOfQuiet({ at: at + HOUR, eventAt: at, dueAt }, context)
    return {
      to: reachWhoOffered({ card, latest, offer }, { email: 'offer-thanks' }),
      eventId: offer.id,
      eventAt: at,
      countsFrom: at,
      basis: `offer ${at}`,
      opens: 'event',
      alerts: [{ name: 'first', at: alertAt }],
      due: { by: 'instant', at: dueAt },
      lapses: offerLapses(offer, alertAt, context.zone),
      reason: () =>
        `They made you an offer on ${sayDayInSentence(dayOf(at, context.zone))}; thank them and agree a time to discuss it.`,
      lapsed: 'The time to answer this offer is over.',
    }
  })
}
