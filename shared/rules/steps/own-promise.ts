import type { Card } from '../../model/card.ts'
import type { OwnPromise } from '../../model/promise.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, dayOf, endOfDay } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { personById } from '../facts/choose-recipient.ts'
import type { RuleContext } from '../rule-context.ts'
import { forTheUser, type StepDraft } from '../step-draft.ts'
import { workingDayBy } from '../timing/working-days.ts'

/** What the user said they would do, on the day or before it (C). */
export function ownPromise({ card }: CardFacts, context: RuleContext): readonly StepDraft[] {
  if (card.ownPromises.length === 0) return []
  return card.ownPromises.map((promise) => {
    const made = toEpoch(promise.recordedAt)
    return {
      to: { ...forTheUser, personId: personById(card, promise.personId)?.id ?? null },
      eventId: promise.id,
      eventAt: made,
      countsFrom: made,
      opens: 'alert',
      lapses: null,
      ...(promise.date === null ? soon(promise, context) : byDate(promise.date, card, context)),
    }
  })
}

type Timing = Pick<StepDraft, 'basis' | 'alerts' | 'due' | 'reason'>

function soon({ recordedAt }: OwnPromise, { zone }: RuleContext): Timing {
  const day = dayOf(toEpoch(recordedAt), zone)
  return {
    basis: `made ${recordedAt}`,
    alerts: [{ name: 'first', on: addDays(day, 1) }],
    due: { by: 'day-of-last-alert' },
    reason: () => `You promised it on ${sayDayInSentence(day)}; no date was named.`,
  }
}

function byDate(date: PlainDate, { country }: Card, { daysOff, zone }: RuleContext): Timing {
  return {
    basis: `promised for ${date}`,
    alerts: [{ name: 'first', on: workingDayBy(date, daysOff(country)) }],
    due: { by: 'instant', at: endOfDay(date, zone) },
    reason: () => `You promised it for ${sayDayInSentence(date)}.`,
  }
}
