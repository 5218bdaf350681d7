import type { Card } from '#shared/model/card'
import type { PlainDate } from '#shared/model/scalars'
import type { FollowUp } from '#shared/rules/follow-up'
import { createCalendars } from '#shared/rules/timing/calendars'
import { isWorkingDay } from '#shared/rules/timing/working-days'
import { addDays, toPlainDate } from '#shared/time/day'
import { getInterviewEnd, toEpoch } from '#shared/time/instant'
import type { GameStep } from './play-moves.ts'

const counted = ['check-in', 'call-back', 'second-check-in', 'stay-in-touch']
const finished = ['done', 'skipped', 'lapsed']

/** A follow-up that counts towards an employer's patience, and the day of its first alert. */
interface Unsent {
  readonly one: FollowUp
  readonly day: PlainDate
}

/**
 * The messages that share an employer's patience, derived from a plan and its cards without the code under
 * test.
 */
interface EmployerMessages {
  /** The days on which counted messages were sent. */
  readonly sent: readonly { readonly at: PlainDate }[]
  readonly unsent: readonly Unsent[]
  /** The user's own promises that have a date, with the day of their first alert. */
  readonly promised: readonly { readonly date: PlainDate; readonly day: PlainDate }[]
  /** Compares two follow-ups; negative if the first goes before the second. */
  readonly compare: (a: FollowUp, b: FollowUp) => number
}

/** Returns the messages to each employer of a board. */
export function listEmployerMessages(step: GameStep): readonly EmployerMessages[] {
  const cards = step.input.workspace.cards
  const names = new Set(cards.map(toEmployer))
  return [...names].map((name) =>
    collectMessages(
      cards.filter((card) => toEmployer(card) === name),
      step,
    ),
  )
}

/** Returns the first working day for a follow-up's card from the third day after a given day. */
export function addMessageGap(day: PlainDate, { cardId }: FollowUp, { input }: GameStep): PlainDate {
  const card = input.workspace.cards.find(({ id }) => id === cardId) ?? null
  const daysOff = createCalendars(input.holidays)(card)
  let from = addDays(day, 3)
  while (!isWorkingDay(from, daysOff)) from = addDays(from, 1)
  return from
}

/** Normalizes the company names that arbitrary boards use. */
function toEmployer({ company }: Card): string {
  return company.replace('-', '').toLowerCase()
}

function collectMessages(cards: readonly Card[], { input, plan }: GameStep): EmployerMessages {
  const dayAt = (at: number) => toPlainDate(at, input.zone)
  const followUps = cards.flatMap((card) => plan.byCard.get(card.id) ?? [])
  const unfinished = followUps.filter(({ status, alerts }) => !finished.includes(status) && alerts.length > 0)
  const sent = cards.flatMap((card) =>
    card.actions
      .filter(
        (action) => counted.includes(action.step) && (action.kind === 'sent' || action.kind === 'voicemail'),
      )
      .map((action) => ({ at: dayAt(toEpoch(action.at)) })),
  )
  const findCard = (followUp: FollowUp) => cards.find((card) => card.id === followUp.cardId) as Card
  // A `tell-others` stands for the steps of the chain, which then wait longer than this model knows.
  const hasOfferNews = (followUp: FollowUp) =>
    followUps.some((other) => other.step === 'tell-others' && other.cardId === followUp.cardId)
  const unsent = unfinished
    .filter(
      (followUp) => counted.includes(followUp.step) && !isNamedCall(followUp) && !hasOfferNews(followUp),
    )
    .map((one) => ({ one, day: dayAt(one.alerts[0]?.at ?? 0) }))
  const promised = unfinished
    .filter(({ step }) => step === 'own-promise')
    .flatMap((followUp) => {
      const date = findCard(followUp).ownPromises.find(({ id }) => id === followUp.eventId)?.date
      return date ? [{ date, day: dayAt(followUp.alerts[0]?.at ?? 0) }] : []
    })
  const conversationEnd = (followUp: FollowUp) => {
    const ended = findCard(followUp).interviews.filter(
      (interview) => interview.status === 'planned' && getInterviewEnd(interview) <= input.now,
    )
    return ended.length > 0 ? Math.max(...ended.map(getInterviewEnd)) : Number.MAX_SAFE_INTEGER
  }
  // Without a conversation, the application that went out first goes first.
  const appliedOn = (followUp: FollowUp) => findCard(followUp).appliedOn ?? findCard(followUp).addedAt
  const compare = (a: FollowUp, b: FollowUp) =>
    Number(countsFromPromisedDate(b)) - Number(countsFromPromisedDate(a)) ||
    conversationEnd(a) - conversationEnd(b) ||
    (conversationEnd(a) === Number.MAX_SAFE_INTEGER ? compareText(appliedOn(a), appliedOn(b)) : 0) ||
    compareText(a.cardId ?? '', b.cardId ?? '')
  return { sent, unsent, promised, compare }
}

function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b)
}

/** A call on a day the employer named never waits, and makes others wait only once it was made. */
export function isNamedCall({ step, alerts }: Pick<FollowUp, 'step' | 'alerts'>): boolean {
  return (step === 'check-in' || step === 'call-back') && (alerts[0]?.basis.startsWith('call on') ?? false)
}

function countsFromPromisedDate({ step, alerts }: FollowUp): boolean {
  const basis = alerts[0]?.basis ?? ''
  return (step === 'check-in' || step === 'call-back') && /^(decide by|call on)/.test(basis)
}
