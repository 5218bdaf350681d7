import { addDays, daysBetween, toPlainDate } from '../../time/day.ts'
import type { BoardFacts } from '../board/board-facts.ts'
import type { RuleContext } from '../rule-context.ts'
import { type StepDraft, USER_TASK } from '../step-draft.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'

const EVERY_DAYS = 7

/** Drafts a reminder to keep applying while employers decide, after every week without a new card (A). */
export function draftKeepApplying(board: BoardFacts, context: RuleContext): readonly StepDraft[] {
  const { lastAdded, firstWaiting, hasOffer } = board
  if (firstWaiting === null || hasOffer) return []
  const since = lastAdded !== null && lastAdded.at > firstWaiting.at ? lastAdded : firstWaiting
  const day = toPlainDate(since.at, context.zone)
  const alertAt = (round: number) =>
    toAlertTime(addDays(day, round * EVERY_DAYS), context.daysOff(null), context)
  const weeks = Math.max(0, Math.floor(daysBetween(day, context.today) / EVERY_DAYS))
  // An alert may move past a weekend, so the previous round may still be the current one.
  const current = alertAt(weeks) <= context.now ? weeks : weeks - 1
  const rounds = current < 1 ? [1] : [current, current + 1]
  return rounds.map((round) => ({
    destination: USER_TASK,
    eventId: since.id,
    eventAt: since.at,
    round,
    countsFrom: since.at,
    basis: `since ${since.at}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: addDays(day, round * EVERY_DAYS) }],
    due: null,
    lapses: { by: 'instant', at: alertAt(round + 1) },
    reason: () =>
      round === 1
        ? 'No card was added for a week while others decide; look for the next one.'
        : `No card was added for ${round} weeks while others decide; look for the next one.`,
  }))
}
