import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import { addDays, daysBetween, toPlainDate } from '../../time/day.ts'
import type { BoardFacts, DatedEvent } from '../board/board-facts.ts'
import type { RuleContext } from '../rule-context.ts'
import { type StepDraft, USER_TASK } from '../step-draft.ts'
import { avoidAwayDays } from '../timing/away.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'

/** Each round of this step is a week without a new card. */
const DAYS_PER_ROUND = 7
/** The most rounds that are passed over for one absence, about a year; it limits the effect of a wrong clock. */
const MAX_ROUNDS = 60

/** Drafts a reminder to apply after each week without a new card (source A in docs/rules.md). */
export function draftKeepApplying(board: BoardFacts, context: RuleContext): readonly StepDraft[] {
  const { lastAdded, firstWaiting, lastOfferEnd, isSearchOver } = board
  if (firstWaiting === null || isSearchOver) return []
  const startEvent = [lastAdded, lastOfferEnd].reduce<DatedEvent>(
    (latest, event) => (event !== null && event.at > latest.at ? event : latest),
    firstWaiting,
  )
  const day = toPlainDate(startEvent.at, context.zone)
  const toRoundAlert = (round: number) =>
    findRoundAlert(addDays(day, round * DAYS_PER_ROUND), startEvent, context)
  const findNextRound = (round: number) => {
    // Rounds in one absence share one alert, so the later ones of them do not arise.
    for (let next = round + 1; next <= round + MAX_ROUNDS; next++)
      if (next === 1 || toRoundAlert(next) > toRoundAlert(next - 1)) return next
    return round + 1
  }
  const weeks = Math.max(0, Math.floor(daysBetween(day, context.today) / DAYS_PER_ROUND))
  const currentRound = findCurrentRound(weeks, { toRoundAlert, findNextRound }, context)
  const rounds = currentRound < 1 ? [1] : [currentRound, findNextRound(currentRound)]
  return rounds.map((round) => ({
    destination: USER_TASK,
    eventId: startEvent.id,
    eventAt: startEvent.at,
    round,
    countsFrom: startEvent.at,
    // When an offer ran out depends on the zone, and a journey must not make the alert fire again.
    basis: startEvent === lastOfferEnd ? `since offer ${startEvent.id}` : `since ${startEvent.at}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: addDays(day, round * DAYS_PER_ROUND) }],
    due: null,
    lapses: { by: 'instant', at: toRoundAlert(findNextRound(round)) },
    reason: ({ alertDay, today, format }) =>
      today < alertDay
        ? `If you add no application by ${format(alertDay)}, it’s time for the next one.`
        : `You added no application for ${round === 1 ? 'a week' : `${round} weeks`} while others decide. Time for the next one.`,
  }))
}

/** Returns when a round alerts: at the alert hour of its day, or before or after an absence. */
function findRoundAlert(on: PlainDate, { at: eventAt }: DatedEvent, context: RuleContext): EpochMs {
  const daysOff = context.daysOff(null)
  const planned = toAlertTime(on, daysOff, context)
  const draft = { eventAt, due: null, lapses: null }
  const step = { step: 'keep-applying', isCounted: false, draft, daysOff, callZone: null } as const
  const { alerts } = avoidAwayDays([{ name: '', at: planned, basis: '' }], step, context)
  return alerts[0]?.at ?? planned
}

/** Returns the last round whose alert has come; 0 before the first one. */
function findCurrentRound(
  weeks: number,
  rounds: {
    readonly toRoundAlert: (round: number) => EpochMs
    readonly findNextRound: (round: number) => number
  },
  { now }: RuleContext,
): number {
  let round = weeks
  while (round > 0 && (rounds.toRoundAlert(round) > now || rounds.findNextRound(round - 1) !== round)) round--
  for (let tried = 0; tried < MAX_ROUNDS; tried++) {
    const next = rounds.findNextRound(round)
    if (rounds.toRoundAlert(next) > now) return round
    round = next
  }
  return round
}
