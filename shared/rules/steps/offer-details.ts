import type { Offer } from '../../model/offer.ts'
import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import { formatList } from '../../text/plain-text.ts'
import { addDays, endOfDay, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { listOffersNotWithdrawn } from '../board/open-offers.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { resolveCardZone } from '../facts/card-zone.ts'
import type { RuleContext } from '../rule-context.ts'
import { type Deadline, type StepDraft, USER_TASK } from '../step-draft.ts'
import { findAnswerDeadline, planOfferLapse } from '../timing/offer-deadline.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'
import { type DaysOff, subtractWorkingDays } from '../timing/working-days.ts'

/** The details to know before answering (source D in docs/rules.md), in words for a sentence. */
const details = [
  ['startDate', 'the start date'],
  ['department', 'the team'],
  ['location', 'the place'],
  ['dressCode', 'the dress code'],
  ['pay', 'the pay'],
  ['contract', 'the contract'],
  ['discussAt', 'a call to discuss it'],
] as const satisfies readonly (readonly [keyof Offer, string])[]

/** Drafts a task to find out what is not known about an offer (source D in docs/rules.md). */
export function draftOfferDetails({ card }: CardFacts, context: RuleContext): readonly StepDraft[] {
  const offers = listOffersNotWithdrawn(card)
  if (offers.length === 0) return []
  const daysOff = context.daysOff(card)
  const cardZone = resolveCardZone(card, context.zone)
  return offers
    .filter((offer) => listMissing(offer).length > 0)
    .map((offer) => {
      const at = toEpoch(offer.at)
      const nextDay = addDays(toPlainDate(at, context.zone), 1)
      const alertAt = toAlertTime(nextDay, daysOff, context)
      return {
        destination: USER_TASK,
        eventId: offer.id,
        eventAt: at,
        countsFrom: at,
        basis: `offer ${at}, answer by ${offer.answerBy}`,
        opens: 'alert',
        alerts: [{ name: 'first', on: nextDay }],
        due: planDue({ offer, alertAt, daysOff, cardZone }, context),
        lapses: planOfferLapse(offer, alertAt, cardZone),
        reason: () => `Ask about ${formatList(listMissing(offer))} before you answer.`,
        lapsedReason: 'The deadline for this offer has passed.',
      }
    })
}

function listMissing(offer: Offer): readonly string[] {
  return details.filter(([field]) => offer[field].trim() === '').map(([, name]) => name)
}

/**
 * Returns when the details are due: at the end of the third working day before the answer is due or, if that
 * has passed, when the answer is due. Without a day to answer by, it is three working days after the first
 * alert.
 */
function planDue(
  source: {
    readonly offer: Offer
    readonly alertAt: EpochMs
    readonly daysOff: DaysOff
    readonly cardZone: ZoneName
  },
  { zone }: RuleContext,
): Deadline {
  const answerBy = findAnswerDeadline(source.offer, source.alertAt, source.cardZone)
  if (answerBy === null || source.offer.answerBy === null)
    return { by: 'working-days-after-first-alert', days: 3 }
  const earlyAt = endOfDay(subtractWorkingDays(source.offer.answerBy, 3, source.daysOff), zone)
  return { by: 'instant', at: earlyAt > source.alertAt ? earlyAt : answerBy }
}
