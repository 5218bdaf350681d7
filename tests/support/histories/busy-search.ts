import type { AlertEntry } from '#shared/model/alert-entry'
import type { Card } from '#shared/model/card'
import type { FollowUpAction } from '#shared/model/follow-up-action'
import type { EpochMs, PlainDate } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import { findDueAlerts } from '#shared/rules/due-alerts'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { PlanInput } from '#shared/rules/plan-input'
import { addDays, toInstant, toPlainDate } from '#shared/time/day'
import { toEpoch, toIso } from '#shared/time/instant'
import { anAction } from '../builders/action.ts'
import { anAlertEntry } from '../builders/alert-entry.ts'
import { aCard } from '../builders/card.ts'
import { anInterview } from '../builders/interview.ts'
import { aPerson } from '../builders/person.ts'
import { aPlanInput } from '../builders/plan-input.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const ZONE = 'America/New_York'
/** A Monday. */
const FIRST_DAY: PlainDate = '2026-03-02'
const WEEKS = 3
const APPLICATIONS = 14

/** When a user does what an alert asks for. */
export const habits = ['at once', 'next day', 'never'] as const
export type Habit = (typeof habits)[number]

/** One sound: the alerts that came together. */
export interface Sound {
  readonly day: PlainDate
  readonly steps: readonly Step[]
}

/** An interview of a search: the working day of its week (0 for Monday), its hour and its kind. */
export interface SearchInterview {
  readonly week: number
  readonly weekday: number
  readonly hour: number
  readonly kind: 'phone' | 'video' | 'on-site'
}

/**
 * Lets three busy weeks pass, with 14 applications and these interviews, and returns every sound. Each interview is
 * entered four days ahead, on a card of its own with a recruiter and an interviewer.
 */
export function playSearch(interviews: readonly SearchInterview[], habit: Habit): readonly Sound[] {
  const board = createSearch(interviews)
  let cards: readonly Card[] = []
  let actions: readonly FollowUpAction[] = []
  let ledger: AlertEntry[] = []
  const sounds: Sound[] = []
  const [start, end] = [toLocal(FIRST_DAY, 8), toLocal(addDays(FIRST_DAY, WEEKS * 7), 0)]
  const toInput = (now: EpochMs): PlanInput =>
    aPlanInput({ cards, zone: ZONE, now, workspace: { actions: [...actions], ledger } })
  let plan: Plan | null = null
  let seen = ''
  const act = (followUp: FollowUp, now: EpochMs) => {
    const action = anAction({
      id: `${followUp.key} ${now}`,
      key: followUp.key,
      step: followUp.step,
      at: toIso(now),
      recordedAt: toIso(now),
      personId: followUp.personId,
      channel: followUp.channel,
    })
    if (followUp.cardId === null) actions = [...actions, action]
    board.act(followUp, action)
    plan = null
  }
  for (let now = start; now < end; now += 5 * MINUTE) {
    const visible = board.listCards(now)
    const text = visible.map(({ id, interviews: known }) => `${id} ${known.length}`).join()
    if (text !== seen || plan === null) {
      ;[cards, seen] = [visible, text]
      plan = planFollowUps(toInput(now))
    } else if (plan.nextChangeAt !== null && now >= plan.nextChangeAt) plan = planFollowUps(toInput(now))
    const current = toInput(now)
    const due = findDueAlerts({ plan, workspace: current.workspace, zone: ZONE, now })
    const day = toPlainDate(now, ZONE)
    const joins = due.filter(({ followUp }) => followUp.step === 'join')
    const others = due.filter(({ followUp }) => followUp.step !== 'join')
    for (const { followUp } of joins) sounds.push({ day, steps: [followUp.step] })
    if (others.length > 0) sounds.push({ day, steps: others.map(({ followUp }) => followUp.step) })
    for (const { followUp, alerts } of due)
      for (const { name, basis, at } of alerts)
        ledger = [
          ...ledger,
          anAlertEntry({
            key: followUp.key,
            alert: name,
            basis,
            plannedFor: toIso(at),
            firedAt: toIso(now),
            step: followUp.step,
          }),
        ]
    if (habit === 'at once') for (const { followUp } of due) act(followUp, now)
    if (habit === 'next day' && now === toLocal(day, 10)) {
      const fired = new Set(
        ledger.filter(({ firedAt }) => toPlainDate(toEpoch(firedAt), ZONE) < day).map(({ key }) => key),
      )
      for (const followUp of plan?.followUps ?? [])
        if (fired.has(followUp.key) && ['open', 'overdue'].includes(followUp.status)) act(followUp, now)
    }
  }
  return sounds
}

/** The sounds of the day, the calendar week and the seven days on end that have the most. */
export interface MostSounds {
  readonly day: number
  readonly week: number
  readonly sevenDays: number
}

/** Counts the sounds of the loudest day, calendar week and seven days. */
export function countSounds(sounds: readonly Sound[]): MostSounds {
  const byDay = Array.from({ length: WEEKS * 7 }, (_, index) => {
    const day = addDays(FIRST_DAY, index)
    return sounds.filter((sound) => sound.day === day).length
  })
  const spans = byDay.map((_, index) => byDay.slice(index, index + 7).reduce((sum, count) => sum + count, 0))
  const weeks = spans.filter((_, index) => index % 7 === 0)
  return { day: Math.max(...byDay), week: Math.max(...weeks), sevenDays: Math.max(...spans) }
}

function createSearch(interviews: readonly SearchInterview[]) {
  let cards = Array.from({ length: APPLICATIONS }, (_, index) => createCard(index, interviews[index]))
  return {
    /** Returns the cards as the user has entered them by now. */
    listCards: (now: EpochMs): readonly Card[] =>
      cards
        .filter(({ addedAt }) => toEpoch(addedAt) <= now)
        .map((card) => ({
          ...card,
          interviews: card.interviews.filter(({ recordedAt }) => toEpoch(recordedAt) <= now),
        })),
    act({ cardId, step, eventId }: FollowUp, action: FollowUpAction): void {
      cards = cards.map((card) => {
        if (card.id !== cardId) return card
        const debriefed =
          step === 'debrief'
            ? card.interviews.map((one) => (one.id === eventId ? { ...one, debriefedAt: action.at } : one))
            : card.interviews
        return { ...card, interviews: debriefed, actions: [...card.actions, action] }
      })
    },
  }
}

function createCard(index: number, interview: SearchInterview | undefined): Card {
  const id = `card-${index}`
  const people = [
    aPerson({ id: `${id}-jane`, name: `Jane ${index}`, email: `jane@company-${index}.example.com` }),
    aPerson({
      id: `${id}-rui`,
      name: `Rui ${index}`,
      role: 'recruiter',
      email: `rui@company-${index}.example.com`,
    }),
  ]
  const start =
    interview && toLocal(addDays(FIRST_DAY, interview.week * 7 + interview.weekday), interview.hour)
  // The applications go out over the three weeks; those that lead to an interview went out a week before it.
  const addedAt = start === undefined ? toLocal(addDays(FIRST_DAY, index), 11) : start - 7 * 24 * HOUR
  return aCard({
    id,
    company: `Company ${index}`,
    stage: start === undefined ? 'applied' : 'phone-screen',
    addedAt: toIso(addedAt),
    stageSince: toIso(addedAt),
    people,
    interviews:
      start === undefined
        ? []
        : [
            anInterview({
              id: `${id}-i`,
              kind: interview?.kind ?? 'phone',
              start: toIso(start),
              zone: ZONE,
              personIds: [`${id}-jane`],
              recordedAt: toIso(start - 4 * 24 * HOUR),
            }),
          ],
  })
}

function toLocal(date: PlainDate, hour: number): EpochMs {
  return toInstant({ date, time: `${String(hour).padStart(2, '0')}:00` as `${number}:${number}`, zone: ZONE })
}
