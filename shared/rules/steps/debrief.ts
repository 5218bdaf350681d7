import { HOUR, MINUTE } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import { type CardFacts, DEBRIEF_LAPSE } from '../facts/card-facts.ts'
import type { InterviewDay } from '../facts/interview-days.ts'
import { type StepDraft, USER_TASK } from '../step-draft.ts'

/**
 * Drafts the debrief of an interview day: the user notes who was there, what they cared about and what was
 * promised, while it is fresh (sources D and E in docs/rules.md).
 */
export function draftDebrief({ recentInterviewDays }: CardFacts): readonly StepDraft[] {
  return recentInterviewDays
    .filter((interviewDay) => !isDebriefed(interviewDay))
    .map((interviewDay) => {
      const end = interviewDay.endedAt
      return {
        destination: USER_TASK,
        eventId: interviewDay.id,
        eventAt: end,
        countsFrom: end,
        basis: interviewDay.basis,
        opens: 'event',
        alerts: [{ name: 'first', at: end + 10 * MINUTE, inQuietHours: 'on-time' }],
        due: { by: 'instant', at: end + 3 * HOUR },
        lapses: { by: 'instant', at: end + DEBRIEF_LAPSE },
        reason: ({ formatOn }) =>
          `You spoke ${formatOn(interviewDay.day)}. Note who was there, what they cared about and what was promised while it’s fresh.`,
        lapsedReason: 'You spoke more than three days ago. Details are hard to recall now.',
      }
    })
}

/**
 * Returns true if an interview day has been debriefed. A debrief entered before the last interview of the day
 * ended does not count, because it cannot cover that interview.
 */
function isDebriefed(interviewDay: InterviewDay): boolean {
  return interviewDay.interviews.some(
    ({ debriefedAt }) => debriefedAt !== null && toEpoch(debriefedAt) >= interviewDay.endedAt,
  )
}
