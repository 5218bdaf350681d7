import type { PlainDate } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import type { FollowUp } from '#shared/rules/follow-up'
import { createCalendars } from '#shared/rules/timing/calendars'
import { isWorkingDay } from '#shared/rules/timing/working-days'
import { addDays, toInstant, toPlainDate } from '#shared/time/day'
import type { GameStep } from '../builders/play-moves.ts'

/** The steps that alert on away days as well. */
const always: ReadonlySet<Step> = new Set(['join', 'prepare', 'debrief', 'offer-answer'])

/**
 * Returns a sentence for each alert planned for a day on which the user is away, unless its step alerts then, or the
 * follow-up would lapse or a promise be broken before the user is back.
 */
export function findAwayAlerts(turn: GameStep): readonly string[] {
  const { input, plan } = turn
  const away = input.workspace.settings.away ?? []
  return plan.followUps.flatMap((followUp) => {
    if (always.has(followUp.step)) return []
    return followUp.alerts.flatMap(({ at }) => {
      const day = toPlainDate(at, input.zone)
      const absence = away.find(({ from, until }) => from <= day && day <= until)
      return absence && canWait(followUp, absence.until, turn) ? [`${followUp.key} alerts on ${day}`] : []
    })
  })
}

/** Returns true if a follow-up still does good at the alert hour of the first working day after an absence. */
function canWait(
  { cardId, step, channel, lapsesAt, dueAt }: FollowUp,
  until: PlainDate,
  { input }: GameStep,
): boolean {
  const card = input.workspace.cards.find(({ id }) => id === cardId) ?? null
  const daysOff = createCalendars(input.holidays)(card)
  let back = addDays(until, 1)
  while (!isWorkingDay(back, daysOff)) back = addDays(back, 1)
  // A call may have to wait for the employer's hours as well.
  if (channel === 'phone') back = addDays(back, 3)
  const lastMoment = step === 'own-promise' ? dueAt : lapsesAt
  const backAt = toInstant({ date: back, time: input.workspace.settings.alertTime, zone: input.zone })
  return lastMoment === null || lastMoment > backAt
}
