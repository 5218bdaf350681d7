import type { Card } from '#shared/model/card'
import type { PlainDate } from '#shared/model/scalars'
import type { FollowUp } from '#shared/rules/follow-up'
import { isWorkingDay } from '#shared/rules/timing/working-days'
import { addDays, dayOf } from '#shared/time/day'
import { endOf, toEpoch } from '#shared/time/instant'
import type { Turn } from './play.ts'

const counted = ['check-in', 'call-back', 'second-check-in', 'stay-in-touch']
const over = ['done', 'skipped', 'lapsed']

/** A follow-up that counts towards an employer's patience, and the day of its first alert. */
interface Unsent {
  readonly one: FollowUp
  readonly day: PlainDate
}

/** What an employer's patience is about, read from a plan and its cards by none of the code that holds back. */
export interface Patience {
  /** Days of the counted messages that went out. */
  readonly sent: readonly { readonly at: PlainDate }[]
  readonly unsent: readonly Unsent[]
  /** The user's own promises with a date, and the day of their first alert. */
  readonly promised: readonly { readonly date: PlainDate; readonly day: PlainDate }[]
  /** Below zero where the first goes before the second. */
  readonly rank: (a: FollowUp, b: FollowUp) => number
}

/** What each employer of a board has to bear. */
export function employersOf(turn: Turn): readonly Patience[] {
  const cards = turn.input.workspace.cards
  const names = new Set(cards.map(employer))
  return [...names].map((name) =>
    patienceOf(
      cards.filter((card) => employer(card) === name),
      turn,
    ),
  )
}

/** The first working day, for a follow-up's card, from the third day after another. */
export function apart(day: PlainDate, { cardId }: FollowUp, { input }: Turn): PlainDate {
  const country = input.workspace.cards.find((card) => card.id === cardId)?.country
  const daysOff = new Set(country ? input.holidays[country] : [])
  let from = addDays(day, 3)
  while (!isWorkingDay(from, daysOff)) from = addDays(from, 1)
  return from
}

/** The employer by the names of arbitrary boards. */
function employer({ company }: Card): string {
  return company.replace('-', '').toLowerCase()
}

function patienceOf(cards: readonly Card[], { input, plan }: Turn): Patience {
  const dayAt = (at: number) => dayOf(at, input.zone)
  const followUps = cards.flatMap((card) => plan.byCard.get(card.id) ?? [])
  const live = followUps.filter(({ status, alerts }) => !over.includes(status) && alerts.length > 0)
  const sent = cards.flatMap((card) =>
    card.deeds
      .filter((deed) => counted.includes(deed.step) && (deed.kind === 'sent' || deed.kind === 'voicemail'))
      .filter((deed) => !isFree(card, deed.key.split('/')[1]))
      .map((deed) => ({ at: dayAt(toEpoch(deed.at)) })),
  )
  const cardOf = (one: FollowUp) => cards.find((card) => card.id === one.cardId) as Card
  // News of an offer takes the place of alerts, and what is left of them says nothing of when it was to go.
  const isTold = (one: FollowUp) =>
    followUps.some((other) => other.step === 'tell-others' && other.cardId === one.cardId)
  const unsent = live
    .filter((one) => counted.includes(one.step) && !isFree(cardOf(one), one.eventId) && !isTold(one))
    .map((one) => ({ one, day: dayAt(one.alerts[0]?.at ?? 0) }))
  const promised = live
    .filter((one) => one.step === 'own-promise')
    .flatMap((one) => {
      const date = cardOf(one).ownPromises.find((own) => own.id === one.eventId)?.date
      return date ? [{ date, day: dayAt(one.alerts[0]?.at ?? 0) }] : []
    })
  const spokeAt = (one: FollowUp) => {
    const ended = cardOf(one).interviews.filter(
      (talk) => talk.status === 'planned' && endOf(talk) <= input.now,
    )
    return ended.length > 0 ? Math.max(...ended.map(endOf)) : (one.countsFrom ?? 0)
  }
  const rank = (a: FollowUp, b: FollowUp) =>
    Number(isTheirDate(b)) - Number(isTheirDate(a)) ||
    spokeAt(a) - spokeAt(b) ||
    Number((a.cardId ?? '') > (b.cardId ?? '')) - Number((a.cardId ?? '') < (b.cardId ?? ''))
  return { sent, unsent, promised, rank }
}

/** A call on the day they named is neither held nor holding. */
function isFree(card: Card, eventId: string | undefined): boolean {
  return card.answers.some(({ id, word }) => id === eventId && word.kind === 'call-on')
}

function isTheirDate({ step, alerts }: FollowUp): boolean {
  const basis = alerts[0]?.basis ?? ''
  return (step === 'check-in' || step === 'call-back') && /^(decide by|call on)/.test(basis)
}
