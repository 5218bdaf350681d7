import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { instantAt } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { channelFor } from '../facts/choose-channel.ts'
import { checkInPerson, personById } from '../facts/choose-recipient.ts'
import { offersOf } from '../facts/open-offers.ts'
import type { RuleContext } from '../rule-context.ts'
import { forTheUser, type StepDraft } from '../step-draft.ts'
import { EVENING } from '../timing/answer-by.ts'
import { workingDayBefore } from '../timing/working-days.ts'

/** Drafts answering an offer in time. The user writes the answer, so it has no template (S). */
export function offerAnswer(
  { card, latest }: CardFacts,
  { daysOff, zone }: RuleContext,
): readonly StepDraft[] {
  const offers = offersOf(card)
  if (offers.length === 0) return []
  const holidays = daysOff(card.country)
  return offers.flatMap((offer) => {
    if (offer.answerBy === null) return []
    const at = toEpoch(offer.at)
    const date = offer.answerBy
    const person = personById(card, offer.personId) ?? checkInPerson(card, latest)
    const draft: StepDraft = {
      to: { ...forTheUser, personId: person?.id ?? null, channel: channelFor(person, false) },
      eventId: offer.id,
      eventAt: at,
      countsFrom: at,
      basis: `answer by ${date}`,
      opens: 'alert',
      alerts: [
        { name: 'first', on: workingDayBefore(date, 3, holidays) },
        { name: 'again', on: workingDayBefore(date, 1, holidays) },
      ],
      due: { by: 'instant', at: instantAt({ date, time: EVENING, zone }) },
      lapses: null,
      reason: () => `They asked for your answer by ${sayDayInSentence(date)}.`,
    }
    return [draft]
  })
}
