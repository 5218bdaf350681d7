import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { Id, PlainDate, ZoneName } from '../../model/scalars.ts'
import { DEFAULT_APPLICATION_DAYS, type Settings } from '../../model/settings.ts'
import { addDays, daysBetween, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { isClosed } from '../facts/is-closed.ts'
import { normalizeEmployer } from '../facts/normalize-employer.ts'
import type { FindDaysOff } from '../timing/calendars.ts'
import { addWorkingDays, toNextWorkingDay } from '../timing/working-days.ts'
import type { AcceptedJob } from './accepted-jobs.ts'
import type { OpenOffer } from './open-offers.ts'

/** An application entered so many days after it went out is too old to follow up on. */
const MAX_AGE_DAYS = 20
/** The most applications that are followed up on one day. */
const MAX_PER_DAY = 3

/** The facts on which follow-ups on applications depend. */
interface ApplicationContext {
  readonly settings: Settings
  readonly zone: ZoneName
  readonly daysOff: FindDaysOff
  readonly offers: readonly OpenOffer[]
  readonly accepted: readonly AcceptedJob[]
}

const none: ReadonlyMap<Id, PlainDate> = new Map()

/** Returns the day on which an application went out: the day the card was added unless the user gave one. */
export function getAppliedOn(card: Pick<Card, 'appliedOn' | 'addedAt'>, zone: ZoneName): PlainDate {
  return card.appliedOn ?? toPlainDate(toEpoch(card.addedAt), zone)
}

/** Returns whom to ask about an application: the contact, otherwise a recruiter, otherwise the first person. */
export function findApplicationRecipient({ people }: Pick<Card, 'people'>): Person | null {
  return (
    people.find((person) => person.isContact) ??
    people.find((person) => person.role === 'recruiter') ??
    people[0] ??
    null
  )
}

/**
 * Plans the days on which to follow up on applications that have brought neither an interview nor an answer:
 * at most three a day, the application that went out first before the others, by card id.
 */
export function planApplicationDays(
  cards: readonly Card[],
  context: ApplicationContext,
): ReadonlyMap<Id, PlainDate> {
  const days = context.settings.applicationFollowUpDays ?? DEFAULT_APPLICATION_DAYS
  if (days === 0) return none
  const waiting: { readonly card: Card; readonly appliedOn: PlainDate; readonly on: PlainDate }[] = []
  for (const card of cards) {
    if (!isUnansweredApplication(card)) continue
    const appliedOn = getAppliedOn(card, context.zone)
    const enteredOn = toPlainDate(toEpoch(card.addedAt), context.zone)
    if (daysBetween(appliedOn, enteredOn) >= MAX_AGE_DAYS || isPointless(card, context)) continue
    const daysOff = context.daysOff(card)
    const [planned, earliest] = [
      toNextWorkingDay(addDays(appliedOn, days), daysOff),
      addWorkingDays(enteredOn, 1, daysOff),
    ]
    waiting.push({ card, appliedOn, on: planned > earliest ? planned : earliest })
  }
  if (waiting.length === 0) return none
  waiting.sort((a, b) => compareText(a.appliedOn, b.appliedOn) || compareText(a.card.id, b.card.id))
  const taken = new Map<PlainDate, number>()
  const planned = new Map<Id, PlainDate>()
  for (const { card, on } of waiting) {
    const daysOff = context.daysOff(card)
    let day = on
    while ((taken.get(day) ?? 0) >= MAX_PER_DAY) day = addWorkingDays(day, 1, daysOff)
    taken.set(day, (taken.get(day) ?? 0) + 1)
    planned.set(card.id, day)
  }
  return planned
}

/** Returns true if an application with somebody to ask has brought neither an interview nor an answer. */
export function isUnansweredApplication(card: Card): boolean {
  const { stage, interviews, answers, people } = card
  return (
    (stage === 'applied' || stage === 'waiting') &&
    !isClosed(card) &&
    interviews.length === 0 &&
    people.length > 0 &&
    answers.every(({ outcome }) => outcome.kind === 'courtesy')
  )
}

/** Returns true if its employer made an offer, or if a job was accepted since the card was added. */
function isPointless(card: Card, { offers, accepted }: ApplicationContext): boolean {
  if (accepted.some((job) => job.at >= toEpoch(card.addedAt))) return true
  if (offers.length === 0) return false
  const employer = normalizeEmployer(card)
  return offers.some((offer) => offer.employer === employer)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
