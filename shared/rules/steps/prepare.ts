import type { EpochMs } from '../../model/scalars.ts'
import { formatTime } from '../../text/format-day.ts'
import { interviewNouns } from '../../text/interview-nouns.ts'
import { addDays, toInstant, toPlainDate, toWallTime } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import type { TimedInterview } from '../facts/interview-days.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { USER_TASK } from '../step-draft.ts'
import { EVENING } from '../timing/offer-deadline.ts'
import { findQuietPeriod } from '../timing/quiet-hours.ts'

/** Drafts the preparation for an interview, on the evening before it (sources A and E in docs/rules.md). */
export function draftPrepare({ ahead }: CardFacts, context: RuleContext): readonly StepDraft[] {
  if (ahead.length === 0) return []
  return ahead.filter(({ start }) => start > context.now).map((timed) => draftFor(timed, context))
}

function draftFor({ interview, start }: TimedInterview, context: RuleContext): StepDraft {
  const { zone } = context
  const recordedAt = toEpoch(interview.recordedAt)
  const day = toPlainDate(start, zone)
  const time = formatTime(toWallTime(start, zone), context.formats)
  const evening = toInstant({ date: addDays(day, -1), time: EVENING, zone })
  const isUrgent = beginsBeforeQuietEnds(start, recordedAt, context)
  return {
    destination: USER_TASK,
    eventId: interview.id,
    eventAt: recordedAt,
    countsFrom: null,
    basis: `start ${start}`,
    opens: 'event',
    alerts: [{ name: 'first', at: evening, ...(isUrgent && { inQuietHours: 'always' as const }) }],
    due: { by: 'instant', at: start },
    lapses: { by: 'instant', at: start },
    reason: ({ formatOn }) =>
      `Your ${interviewNouns[interview.kind]} is ${formatOn(day)} at ${time}. Check names and titles, go over your strengths, and have your question about timing ready.${describeFeedback(context.feedback)}`,
  }
}

/** Returns true if an interview was entered in quiet hours and begins before they end. */
function beginsBeforeQuietEnds(start: EpochMs, recordedAt: EpochMs, context: RuleContext): boolean {
  const quiet = findQuietPeriod(recordedAt, context)
  return quiet !== null && start < quiet.ends
}

function describeFeedback(feedback: readonly string[]): string {
  return feedback.length === 0
    ? ''
    : ` Feedback from earlier: ${feedback.map((text) => `“${text}”`).join(', ')}.`
}
