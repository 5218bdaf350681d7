import type { Card } from '../../model/card.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { type CardFacts, isWaiting } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, type RecipientSource } from '../facts/choose-recipient.ts'
import { findLastAction, isFinal } from '../facts/last-action.ts'
import { normalizeEmployer } from '../facts/normalize-employer.ts'
import type { OpenOffer } from '../facts/open-offers.ts'
import { parseEventId, toFollowUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { planOfferLapse } from '../timing/offer-deadline.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'

/** Drafts telling other employers who are still deciding about an open offer, once for each card (S). */
export function draftTellOthers(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, latest } = facts
  if (context.offers.length === 0 || !isUndecided(facts)) return []
  const employer = normalizeEmployer(card)
  const first = context.offers.find((offer) => offer.employer !== employer)
  if (first === undefined || hasToldAboutAnother(card, first)) return []
  const next = addDays(toPlainDate(first.at, context.zone), 1)
  const alertAt = toAlertTime(next, context.daysOff(card.country), context)
  const draft: StepDraft = {
    destination: chooseDestination(
      card,
      chooseCheckInRecipient(card, latest ?? findUpcoming(facts, context)),
      { email: 'offer-in-hand' },
    ),
    eventId: first.offer.id,
    eventAt: first.at,
    countsFrom: first.at,
    basis: `offer ${first.at}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: next }],
    due: { by: 'days-after-first-alert', days: 2 },
    lapses: planOfferLapse(first.offer, alertAt, context.zone),
    reason: () => 'Another employer made you an offer; say so, and ask when they will decide here.',
    lapsedReason: 'The time to answer the other offer is over.',
  }
  return [draft]
}

/** Returns true if they heard about another offer while this one was open; once for each card is enough. */
function hasToldAboutAnother({ actions }: Card, { offer, at }: OpenOffer): boolean {
  return actions.some(
    (action) =>
      action.step === 'tell-others' &&
      isFinal(action) &&
      toEpoch(action.at) >= at &&
      parseEventId(action.key) !== offer.id,
  )
}

/** Before the first conversation, the next interview decides the recipient. */
function findUpcoming({ ahead }: CardFacts, { zone }: RuleContext): RecipientSource | null {
  const [next] = ahead
  return next ? { interviews: [next.interview], dayAtTheTime: toPlainDate(next.end, zone) } : null
}

/** Returns true if the card waits, has an interview ahead, or has a call-back that is not done. */
function isUndecided(facts: CardFacts): boolean {
  const { card, threadStart, ahead } = facts
  if (ahead.length > 0 || isWaiting(facts)) return true
  if (threadStart?.from !== 'answer') return false
  const callBack = toFollowUpKey({ cardId: card.id, eventId: threadStart.id, step: 'call-back', round: 1 })
  return !isFinal(findLastAction(card.actions, callBack))
}
