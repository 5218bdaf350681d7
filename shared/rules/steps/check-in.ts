import type { Person } from '../../model/person.ts'
import type { TheirPromise } from '../../model/promise.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { addDays, dayOf, daysBetween } from '../../time/day.ts'
import { sayDay } from '../../time/say-day.ts'
import type { Draft } from '../draft.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { channelFor } from '../facts/how.ts'
import { promiseThatCounts } from '../facts/promise-that-counts.ts'
import { thankedAt } from '../facts/thanked-at.ts'
import type { Visit } from '../facts/visits.ts'
import { checkInPerson, routed, sayDetour } from '../facts/whom.ts'
import type { RuleContext } from '../rule-context.ts'
import { workingDayAfter } from '../timing/working-days.ts'

/** What of a check-in depends on what they said about when. */
interface Timing extends Pick<Draft, 'basis' | 'alerts' | 'due' | 'reason'> {
  readonly template: 'check-in' | 'check-in-promise'
  /** Their leave to call, a passed promise (D) or assertive pace (E) allows the phone. */
  readonly mayCall: boolean
}

/** Asks one person of a card that waits when they will decide (A, B, D, E). */
export function checkIn({ card, waitsSince: visit }: CardFacts, context: RuleContext): readonly Draft[] {
  if (visit === null) return []
  const promise = promiseThatCounts(card, visit)
  const person = checkInPerson(card, visit, promise)
  const timing = timingOf({ card, visit, promise, person }, context)
  const recipient = routed(card, person)
  const nobodyLeft = recipient.person === null && recipient.insteadOf !== null
  const channel = nobodyLeft ? 'phone' : channelFor(recipient.person, timing.mayCall)
  const draft: Draft = {
    cardId: card.id,
    eventId: visit.id,
    eventAt: visit.endedAt,
    round: 1,
    keyPersonId: null,
    personId: recipient.person?.id ?? null,
    channel,
    template: nobodyLeft ? 'gatekeeper' : channel === 'phone' ? 'check-in-call' : timing.template,
    basis: timing.basis,
    opens: 'alert',
    alerts: timing.alerts,
    due: timing.due,
    lapsesAt: null,
    reason: (alertAt, asOf) => timing.reason(alertAt, asOf) + sayDetour(recipient),
  }
  return [draft]
}

interface Waiting extends Pick<CardFacts, 'card'> {
  readonly visit: Visit
  readonly promise: TheirPromise | null
  readonly person: Person | null
}

function timingOf(waiting: Waiting, context: RuleContext): Timing {
  const word = waiting.promise?.word
  if (word?.kind === 'call-on') return onTheDayToCall(waiting, word.date)
  if (word?.kind === 'decide-by') return afterTheirDate(waiting, word.date, context)
  return waiting.card.pace === 'assertive'
    ? threeDaysAfterThanks(waiting, context)
    : onDaySeven(waiting, context)
}

function onTheDayToCall({ card, promise }: Waiting, date: PlainDate): Timing {
  const who = card.people.find((person) => person.id === promise?.personId)?.name ?? 'They'
  return {
    basis: `call on ${date}`,
    alerts: [{ name: 'first', on: date }],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    mayCall: true,
    reason: () => `${who} said that you may call on ${sayDay(date)}.`,
  }
}

function afterTheirDate({ card }: Waiting, date: PlainDate, context: RuleContext): Timing {
  const turn = workingDayAfter(date, context.settings.promiseGraceWorkingDays, context.daysOff(card))
  return {
    basis: `decide by ${date}`,
    alerts: [{ name: 'first', on: turn }],
    due: { by: 'working-days-after-first-alert', days: 2 },
    template: 'check-in-promise',
    mayCall: date < turn,
    reason: (alertAt) =>
      `They meant to decide by ${sayDay(date)}; from ${sayDay(dayOf(alertAt, context.zone))} on it is your turn to ask.`,
  }
}

function threeDaysAfterThanks({ card, visit }: Waiting, { zone }: RuleContext): Timing {
  const thanked = thankedAt(card, visit)
  const from = thanked ?? visit.endedAt
  const since = thanked === null ? 'the conversation' : 'your thank-you'
  return {
    basis: thanked === null ? `end ${from}` : `thanked ${from}`,
    alerts: [{ name: 'first', on: addDays(dayOf(from, zone), 3) }],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    mayCall: true,
    reason: () => `Three days after ${since} a call is due at this card's assertive pace; no date was named.`,
  }
}

function onDaySeven({ visit, person }: Waiting, { zone }: RuleContext): Timing {
  return {
    basis: `end ${visit.endedAt}`,
    alerts: [
      { name: 'first', on: addDays(visit.day, 7) },
      { name: 'again', on: addDays(visit.day, 10) },
    ],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    mayCall: false,
    reason: (alertAt, asOf) => sayDayCount({ visit, person, alertDay: dayOf(alertAt, zone), asOf }),
  }
}

/** Ahead, the day of the alert by its number; from then on the days gone by. */
function sayDayCount(of: {
  readonly visit: Visit
  readonly person: Person | null
  readonly alertDay: PlainDate
  readonly asOf: PlainDate
}): string {
  const { visit, person, alertDay, asOf } = of
  if (asOf >= alertDay)
    return `Day ${daysBetween(visit.day, asOf)} since you spoke with ${nameOf(person)}; no date was named.`
  const ahead = `Day ${daysBetween(visit.day, alertDay)} is ${sayDay(alertDay)}`
  return `${ahead}; you spoke with ${nameOf(person)} on ${sayDay(visit.day)}, and no date was named.`
}

function nameOf(person: Person | null): string {
  return person?.name ?? 'them'
}
