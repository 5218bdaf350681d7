import type { Person } from '../../model/person.ts'
import type { TheirPromise } from '../../model/promise.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, dayOf, daysBetween } from '../../time/day.ts'
import { type CardFacts, isWaiting } from '../facts/card-facts.ts'
import { channelFor, reach } from '../facts/choose-channel.ts'
import { checkInPerson, personById } from '../facts/choose-recipient.ts'
import { promiseThatCounts } from '../facts/current-promise.ts'
import type { Visit } from '../facts/interview-days.ts'
import { thankedAt } from '../facts/thanked-at.ts'
import type { Chain } from '../facts/thread-start.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { afterTheirDate } from '../timing/after-promised-date.ts'

/** What of a check-in depends on what they said about when. */
interface Timing extends Pick<StepDraft, 'basis' | 'alerts' | 'due' | 'reason' | 'fromTheirDate'> {
  readonly template: 'check-in' | 'check-in-promise'
  /** Their leave to call or a passed promise (D) allows the phone, as assertive pace (E) always does. */
  readonly mayCall: boolean
}

/** Asks one person of a card that waits when they will decide (A, B, D, E). */
export function checkIn(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, chain, latest } = facts
  if (chain === null || !isWaiting(facts)) return []
  const person = checkInPerson(card, latest)
  const timing = timingOf({ card, person }, chain, context)
  const draft: StepDraft = {
    to: reach(card, person, {
      email: timing.template,
      phone: 'check-in-call',
      channel: (to) => channelFor(to, timing.mayCall || card.pace === 'assertive'),
    }),
    eventId: chain.id,
    eventAt: chain.at,
    countsFrom: chain.at,
    basis: timing.basis,
    opens: 'alert',
    alerts: timing.alerts,
    due: timing.due,
    lapses: null,
    reason: timing.reason,
    fromTheirDate: timing.fromTheirDate ?? false,
  }
  return [draft]
}

interface Waiting extends Pick<CardFacts, 'card'> {
  readonly person: Person | null
}

function timingOf(waiting: Waiting, chain: Chain, context: RuleContext): Timing {
  if (chain.from !== 'visit') return onTheNextDay(chain, context)
  const { visit } = chain
  const promise = promiseThatCounts(waiting.card, visit)
  const word = promise?.word
  if (word?.kind === 'call-on') return onTheDayToCall(waiting, promise, word.date)
  if (word?.kind === 'decide-by') return onceTheirDatePassed(waiting, word.date, context)
  return waiting.card.pace === 'assertive'
    ? threeDaysAfterThanks(waiting, visit, context)
    : onDaySeven(visit, context)
}

function onTheNextDay(chain: Chain, { zone }: RuleContext): Timing {
  const day = dayOf(chain.at, zone)
  return {
    basis: `offer withdrawn ${chain.at}`,
    alerts: [{ name: 'first', on: addDays(day, 1) }],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    mayCall: false,
    reason: () => `They took their offer back on ${sayDayInSentence(day)}; ask where that leaves you.`,
  }
}

function onTheDayToCall({ card, person }: Waiting, promise: TheirPromise | null, date: PlainDate): Timing {
  const said = personById(card, promise?.personId ?? null)
  const who = said === null || said === person ? 'They' : said.name
  return {
    basis: `call on ${date}`,
    alerts: [{ name: 'first', on: date }],
    due: { by: 'day-of-last-alert' },
    fromTheirDate: true,
    template: 'check-in',
    mayCall: true,
    reason: () => `${who} said that you may call on ${sayDayInSentence(date)}.`,
  }
}

function onceTheirDatePassed({ card }: Waiting, date: PlainDate, context: RuleContext): Timing {
  const turn = afterTheirDate(date, card, context)
  return {
    basis: `decide by ${date}`,
    alerts: [{ name: 'first', on: turn }],
    due: { by: 'working-days-after-first-alert', days: 2 },
    fromTheirDate: true,
    template: 'check-in-promise',
    mayCall: date < turn,
    reason: (alertAt) =>
      `They meant to decide by ${sayDayInSentence(date)}; from ${sayDayInSentence(dayOf(alertAt, context.zone))} on it is your turn to ask.`,
  }
}

function threeDaysAfterThanks({ card }: Waiting, visit: Visit, { zone }: RuleContext): Timing {
  const thanked = thankedAt(card, visit)
  const from = thanked ?? visit.endedAt
  const since = thanked === null ? 'the conversation' : 'your thank-you'
  return {
    basis: thanked === null ? visit.basis : `thanked ${from}`,
    alerts: [{ name: 'first', on: addDays(dayOf(from, zone), 3) }],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    mayCall: false,
    reason: () => `Three days after ${since} a call is due at this card's assertive pace; no date was named.`,
  }
}

function onDaySeven(visit: Visit, { zone }: RuleContext): Timing {
  return {
    basis: visit.basis,
    alerts: [
      { name: 'first', on: addDays(visit.day, 7) },
      { name: 'again', on: addDays(visit.day, 10) },
    ],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    mayCall: false,
    reason: (alertAt, asOf) => sayDayCount({ visit, alertDay: dayOf(alertAt, zone), asOf }),
  }
}

/** Ahead, the day of the alert by its number; from then on the days gone by. */
function sayDayCount(of: {
  readonly visit: Visit
  readonly alertDay: PlainDate
  readonly asOf: PlainDate
}): string {
  const { visit, alertDay, asOf } = of
  if (asOf >= alertDay) return `Day ${daysBetween(visit.day, asOf)} since you spoke; no date was named.`
  const ahead = `Day ${daysBetween(visit.day, alertDay)} is ${sayDayInSentence(alertDay)}`
  return `${ahead}; you spoke on ${sayDayInSentence(visit.day)}, and no date was named.`
}
