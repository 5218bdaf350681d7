import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { OwnPromise } from '../../model/promise.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { addDays, endOfDay, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseWrittenChannel } from '../facts/choose-channel.ts'
import { findPerson } from '../facts/choose-recipient.ts'
import type { RuleContext } from '../rule-context.ts'
import { type Destination, type StepDraft, USER_TASK } from '../step-draft.ts'
import { toPreviousWorkingDay } from '../timing/working-days.ts'

/** Drafts a task to keep each promise of the user in time (source C in docs/rules.md). */
export function draftOwnPromise({ card }: CardFacts, context: RuleContext): readonly StepDraft[] {
  if (card.ownPromises.length === 0) return []
  return card.ownPromises.map((promise) => {
    const promisedAt = toEpoch(promise.recordedAt)
    return {
      destination: chooseTaskDestination(findPerson(card, promise.personId)),
      eventId: promise.id,
      eventAt: promisedAt,
      countsFrom: promisedAt,
      opens: 'alert',
      lapses: null,
      ...(promise.date === null
        ? planWithoutDate(promise, context)
        : planByDate(promise.date, card, context)),
    }
  })
}

/** A promise to somebody can be kept with a note; any other is a task without one. */
function chooseTaskDestination(person: Person | null): Destination {
  if (person === null) return USER_TASK
  const channel = chooseWrittenChannel(person)
  return { ...USER_TASK, personId: person.id, channel, template: 'as-promised' }
}

/** The parts of the draft that depend on whether the promise has a date. */
type Timing = Pick<StepDraft, 'basis' | 'alerts' | 'due' | 'reason'>

function planWithoutDate({ recordedAt }: OwnPromise, { zone }: RuleContext): Timing {
  const day = toPlainDate(toEpoch(recordedAt), zone)
  return {
    basis: `made ${recordedAt}`,
    alerts: [{ name: 'first', on: addDays(day, 1) }],
    due: { by: 'day-of-last-alert' },
    reason: ({ formatOn }) => `You promised this ${formatOn(day)}, with no date.`,
  }
}

function planByDate(date: PlainDate, card: Card, { daysOff, zone }: RuleContext): Timing {
  return {
    basis: `promised for ${date}`,
    alerts: [{ name: 'first', on: toPreviousWorkingDay(date, daysOff(card)) }],
    due: { by: 'instant', at: endOfDay(date, zone) },
    reason: ({ format }) => `You promised this by ${format(date)}.`,
  }
}
