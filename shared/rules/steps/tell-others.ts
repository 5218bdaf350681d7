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

/**
 * Drafts a note that tells an employer who is still deciding about an open offer from another employer, once
 * for each card (source S in docs/rules.md).
 */
export function draftTellOthers(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, latest } = facts
  if (context.offers.length === 0 || !isUndecided(facts)) return []
  const employer = normalizeEmployer(card)
  const otherOffer = context.offers.find((offer) => offer.employer !== employer)
  if (otherOffer === undefined || hasToldAboutAnother(card, otherOffer)) return []
  const dayAfterOffer = addDays(toPlainDate(otherOffer.at, context.zone), 1)
  const alertAt = toAlertTime(dayAfterOffer, context.daysOff(card.country), context)
  const draft: StepDraft = {
    destination: chooseDestination(
      card,
      chooseCheckInRecipient(card, latest ?? findUpcoming(facts, context)),
      { email: 'offer-in-hand' },
    ),
    eventId: otherOffer.offer.id,
    eventAt: otherOffer.at,
    countsFrom: otherOffer.at,
    basis: `offer ${otherOffer.at}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: dayAfterOffer }],
    due: { by: 'days-after-first-alert', days: 2 },
    lapses: planOfferLapse(otherOffer.offer, alertAt, context.zone),
    reason: () => 'Another employer made you an offer; say so, and ask when they will decide here.',
    lapsedReason: 'The time to answer the other offer is over.',
  }
  return [draft]
}

/**
 * Returns true if the user told this employer about another offer after this offer was made. Telling an
 * employer once is enough.
 */
function hasToldAboutAnother({ actions }: Card, { offer, at }: OpenOffer): boolean {
  return actions.some(
    (action) =>
      action.step === 'tell-others' &&
      isFinal(action) &&
      toEpoch(action.at) >= at &&
      parseEventId(action.key) !== offer.id,
  )
}

/** Returns the next interview, which decides the recipient before a first conversation; null if none. */
function findUpcoming({ ahead }: CardFacts, { zone }: RuleContext): RecipientSource | null {
  const [upcoming] = ahead
  return upcoming ? { interviews: [upcoming.interview], dayAtTheTime: toPlainDate(upcoming.end, zone) } : null
}

/**
 * Returns true if the employer is still deciding: the card waits, has an interview ahead, or has a call-back
 * that is not done.
 */
function isUndecided(facts: CardFacts): boolean {
  const { card, threadStart, ahead } = facts
  if (ahead.length > 0 || isWaiting(facts)) return true
  if (threadStart?.from !== 'answer') return false
  const callBack = toFollowUpKey({ cardId: card.id, eventId: threadStart.id, step: 'call-back', round: 1 })
  return !isFinal(findLastAction(card.actions, callBack))
}
