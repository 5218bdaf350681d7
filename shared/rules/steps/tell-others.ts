import type { Card } from '../../model/card.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { DAY } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import type { OpenOffer } from '../board/open-offers.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import { chooseUpcomingRecipient } from '../facts/choose-recipient.ts'
import { isFinal } from '../facts/last-action.ts'
import { normalizeEmployer } from '../facts/normalize-employer.ts'
import { parseEventId } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { planOfferLapse } from '../timing/offer-deadline.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'

/** The age from which a conversation or answer no longer calls for the news of an offer. */
const MAX_AGE = 90 * DAY

/**
 * Drafts a note that tells an employer who is still deciding about an open offer from another employer, once
 * for each person (source S in docs/rules.md).
 */
export function draftTellOthers(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card } = facts
  if (context.offers.length === 0) return []
  const employer = normalizeEmployer(card)
  if (context.offers.some((offer) => offer.cardId === card.id)) return []
  const otherOffer = context.offers.find((offer) => offer.employer !== employer)
  if (otherOffer === undefined || hasToldAboutAnother(card, otherOffer)) return []
  if (!isUndecided(facts, otherOffer)) return []
  const dayAfterOffer = addDays(toPlainDate(otherOffer.at, context.zone), 1)
  const alertAt = toAlertTime(dayAfterOffer, context.daysOff(card), context)
  const draft: StepDraft = {
    destination: chooseDestination(card, chooseUpcomingRecipient(facts, context), {
      email: 'offer-in-hand',
      phone: 'offer-in-hand-call',
    }),
    eventId: otherOffer.offer.id,
    eventAt: otherOffer.at,
    enteredAt: toEpoch(otherOffer.offer.recordedAt),
    countsFrom: otherOffer.at,
    basis: `offer ${otherOffer.at}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: dayAfterOffer }],
    due: { by: 'days-after-first-alert', days: 2 },
    lapses: planOfferLapse(otherOffer.offer, alertAt, otherOffer.zone),
    isShared: true,
    reason: () => 'Let them know you have another offer, and ask about timing.',
    lapsedReason: 'The deadline for the other offer has passed.',
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

/**
 * Returns true if the employer is still deciding: an interview is ahead, or there was a conversation or an
 * answer in the last 90 days before the offer, and no answer ended it.
 */
function isUndecided({ card, ahead, latest, missed }: CardFacts, { at }: OpenOffer): boolean {
  if (ahead.length > 0 || missed !== null) return true
  const since = at - MAX_AGE
  const answers = card.answers.filter(({ outcome }) => outcome.kind !== 'courtesy')
  if (answers.some(({ outcome }) => outcome.kind === 'rejected')) return false
  return (latest !== null && latest.endedAt > since) || answers.some((answer) => toEpoch(answer.at) > since)
}
