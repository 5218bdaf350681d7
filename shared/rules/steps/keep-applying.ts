import { addDays, daysBetween, toPlainDate } from '../../time/day.ts'
import type { BoardFacts } from '../board/board-facts.ts'
import type { RuleContext } from '../rule-context.ts'
import { type StepDraft, USER_TASK } from '../step-draft.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'

/** Each round of this step is a week without a new card. */
const DAYS_PER_ROUND = 7

/** Drafts a reminder to apply after each week without a new card (source A in docs/rules.md). */
export function draftKeepApplying(board: BoardFacts, context: RuleContext): readonly StepDraft[] {
  const { lastAdded, firstWaiting, hasOffer } = board
  if (firstWaiting === null || hasOffer) return []
  const startEvent = lastAdded !== null && lastAdded.at > firstWaiting.at ? lastAdded : firstWaiting
  const day = toPlainDate(startEvent.at, context.zone)
  const toRoundAlert = (round: number) =>
    toAlertTime(addDays(day, round * DAYS_PER_ROUND), context.daysOff(null), context)
  const weeks = Math.max(0, Math.floor(daysBetween(day, context.today) / DAYS_PER_ROUND))
  // The alert of this week may move past a weekend; until it fires, the previous round is the current one.
  const currentRound = toRoundAlert(weeks) <= context.now ? weeks : weeks - 1
  const rounds = currentRound < 1 ? [1] : [currentRound, currentRound + 1]
  return rounds.map((round) => ({
    destination: USER_TASK,
    eventId: startEvent.id,
    eventAt: startEvent.at,
    round,
    countsFrom: startEvent.at,
    basis: `since ${startEvent.at}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: addDays(day, round * DAYS_PER_ROUND) }],
    due: null,
    lapses: { by: 'instant', at: toRoundAlert(round + 1) },
    reason: () =>
      round === 1
        ? 'No card was added for a week while others decide; look for the next one.'
        : `No card was added for ${round} weeks while others decide; look for the next one.`,
  }))
}
