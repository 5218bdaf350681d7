import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import { toInstant, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { listOffersNotWithdrawn } from '../board/open-offers.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { resolveCardZone } from '../facts/card-zone.ts'
import { chooseChannel } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import type { RuleContext } from '../rule-context.ts'
import { type AlertRule, type StepDraft, USER_TASK } from '../step-draft.ts'
import { EVENING, getAnswerDay } from '../timing/offer-deadline.ts'
import { moveOutOfQuietHours } from '../timing/quiet-hours.ts'
import { subtractWorkingDays } from '../timing/working-days.ts'

/** Drafts the answer to an offer. The user writes it without a template (source S in docs/rules.md). */
export function draftOfferAnswer({ card, latest }: CardFacts, context: RuleContext): readonly StepDraft[] {
  return listOffersNotWithdrawn(card).map((offer) => {
    const at = toEpoch(offer.at)
    const zone = resolveCardZone(card, context.zone)
    const date = getAnswerDay(offer, zone)
    const dueAt = toInstant({ date, time: EVENING, zone })
    const person = findPerson(card, offer.personId) ?? chooseCheckInRecipient(card, latest)
    const offeredOn = toPlainDate(at, context.zone)
    return {
      destination: { ...USER_TASK, personId: person?.id ?? null, channel: chooseChannel(person, false) },
      eventId: offer.id,
      eventAt: at,
      countsFrom: at,
      basis: offer.answerBy === null ? `offer ${at}` : `answer by ${date}`,
      opens: 'alert',
      alerts: planAlertRules({ card, offer, date, dueAt }, context),
      due: { by: 'instant', at: dueAt },
      lapses: null,
      reason: ({ format, formatOn }) =>
        offer.answerBy === null
          ? `They made the offer ${formatOn(offeredOn)} and named no date. Two weeks is the usual time to answer.`
          : `They want your answer by ${format(date)}.`,
    }
  })
}

/** An offer on a card, and when its answer is due. */
interface AnsweredOffer {
  readonly card: Card
  readonly offer: Offer
  readonly date: PlainDate
  readonly dueAt: EpochMs
}

/**
 * Returns the alerts on the third and the last working day before the date, and on the date itself. Those before
 * the offer was entered do not arise; if none is left, there is one at once.
 */
function planAlertRules(
  { card, offer, date, dueAt }: AnsweredOffer,
  context: RuleContext,
): readonly AlertRule[] {
  const { settings, zone } = context
  const enteredAt = toEpoch(offer.recordedAt)
  const daysOff = context.daysOff(card)
  const days = [
    { name: 'first', on: subtractWorkingDays(date, 3, daysOff) },
    { name: 'again', on: subtractWorkingDays(date, 1, daysOff) },
    { name: 'last', on: date },
  ]
  const alerts = days
    // The date itself may be a day off, so all three are planned for an exact time.
    .map(({ name, on }) => ({ name, at: toInstant({ date: on, time: settings.alertTime, zone }) }))
    .filter(({ at }) => at >= enteredAt && at < dueAt)
  if (alerts.length > 0) return alerts
  return [
    { name: 'first', at: moveOutOfQuietHours({ at: enteredAt, eventAt: enteredAt, dueAt: null }, context) },
  ]
}
