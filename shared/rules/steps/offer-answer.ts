import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { toInstant } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseChannel } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import { listOffersNotWithdrawn } from '../facts/open-offers.ts'
import type { RuleContext } from '../rule-context.ts'
import { type StepDraft, USER_TASK } from '../step-draft.ts'
import { EVENING } from '../timing/offer-deadline.ts'
import { subtractWorkingDays } from '../timing/working-days.ts'

/** Drafts the answer to an offer. The user writes it without a template (source S in docs/rules.md). */
export function draftOfferAnswer(
  { card, latest }: CardFacts,
  { daysOff, zone }: RuleContext,
): readonly StepDraft[] {
  const offers = listOffersNotWithdrawn(card)
  if (offers.length === 0) return []
  const holidays = daysOff(card.country)
  return offers.flatMap((offer) => {
    if (offer.answerBy === null) return []
    const at = toEpoch(offer.at)
    const date = offer.answerBy
    const person = findPerson(card, offer.personId) ?? chooseCheckInRecipient(card, latest)
    const draft: StepDraft = {
      destination: { ...USER_TASK, personId: person?.id ?? null, channel: chooseChannel(person, false) },
      eventId: offer.id,
      eventAt: at,
      countsFrom: at,
      basis: `answer by ${date}`,
      opens: 'alert',
      alerts: [
        { name: 'first', on: subtractWorkingDays(date, 3, holidays) },
        { name: 'again', on: subtractWorkingDays(date, 1, holidays) },
      ],
      due: { by: 'instant', at: toInstant({ date, time: EVENING, zone }) },
      lapses: null,
      reason: () => `They asked for your answer by ${formatDayInSentence(date)}.`,
    }
    return [draft]
  })
}
