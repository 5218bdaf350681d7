import type { Card } from '../../model/card.ts'
import { addDays, dayOf } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { isFinal, lastDeed } from '../facts/actions.ts'
import { type CardFacts, isWaiting } from '../facts/card-facts.ts'
import { reach } from '../facts/choose-channel.ts'
import { checkInPerson, type Spoken } from '../facts/choose-recipient.ts'
import { employerOf } from '../facts/employer.ts'
import type { OpenOffer } from '../facts/open-offers.ts'
import { eventOfKey, followUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { alertOnDay } from '../timing/alert-times.ts'
import { offerLapses } from '../timing/answer-by.ts'

/** Drafts telling other employers who are still deciding about an open offer, once for each card (S). */
export function tellOthers(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, latest } = facts
  if (context.offers.length === 0 || !isUndecided(facts)) return []
  const employer = employerOf(card)
  const first = context.offers.find((offer) => offer.employer !== employer)
  if (first === undefined || hasToldAboutAnother(card, first)) return []
  const next = addDays(dayOf(first.at, context.zone), 1)
  const alertAt = alertOnDay(next, context.daysOff(card.country), context)
  const draft: StepDraft = {
    to: reach(card, checkInPerson(card, latest ?? findUpcoming(facts, context)), { email: 'offer-in-hand' }),
    eventId: first.offer.id,
    eventAt: first.at,
    countsFrom: first.at,
    basis: `offer ${first.at}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: next }],
    due: { by: 'days-after-first-alert', days: 2 },
    lapses: offerLapses(first.offer, alertAt, context.zone),
    reason: () => 'Another employer made you an offer; say so, and ask when they will decide here.',
    lapsed: 'The time to answer the other offer is over.',
  }
  return [draft]
}

/** Returns true if they heard about another offer while this one was open; once for each card is enough. */
function hasToldAboutAnother({ deeds }: Card, { offer, at }: OpenOffer): boolean {
  return deeds.some(
    (action) =>
      action.step === 'tell-others' &&
      isFinal(action) &&
      toEpoch(action.at) >= at &&
      eventOfKey(action.key) !== offer.id,
  )
}

/** Before the first conversation, the next interview decides the recipient. */
function findUpcoming({ ahead }: CardFacts, { zone }: RuleContext): Spoken | null {
  const [next] = ahead
  return next ? { interviews: [next.interview], dayThen: dayOf(next.end, zone) } : null
}

/** Returns true if the card waits, has an interview ahead, or has a call-back that is not done. */
function isUndecided(facts: CardFacts): boolean {
  const { card, chain, ahead } = facts
  if (ahead.length > 0 || isWaiting(facts)) return true
  if (chain?.from !== 'answer') return false
  const callBack = followUpKey({ cardId: card.id, eventId: chain.id, step: 'call-back', round: 1 })
  return !isFinal(lastDeed(card.deeds, callBack))
}
