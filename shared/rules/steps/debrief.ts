import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { HOUR, MINUTE } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import { type CardFacts, MEMORY } from '../facts/card-facts.ts'
import type { Visit } from '../facts/interview-days.ts'
import { forTheUser, type StepDraft } from '../step-draft.ts'

/**
 * Drafts the debrief: note who was there, what they cared about and what was promised, while it is fresh (D,
 * E).
 */
export function debrief({ recentVisits }: CardFacts): readonly StepDraft[] {
  return recentVisits
    .filter((interviewDay) => !isDebriefed(interviewDay))
    .map((interviewDay) => {
      const end = interviewDay.endedAt
      return {
        to: forTheUser,
        eventId: interviewDay.id,
        eventAt: end,
        countsFrom: end,
        basis: interviewDay.basis,
        opens: 'event',
        alerts: [{ name: 'first', at: end + 10 * MINUTE, inQuietHours: 'on-time' }],
        due: { by: 'instant', at: end + 3 * HOUR },
        lapses: { by: 'instant', at: end + MEMORY },
        reason: () =>
          `You spoke on ${sayDayInSentence(interviewDay.day)}: note who was there, what they cared about and what was promised while you remember it.`,
        lapsed: 'Three days have passed since you spoke; what you did not note is hard to recall now.',
      }
    })
}

/**
 * A debrief entered before the last interview of the day ended does not count, as it cannot cover that one.
 */
function isDebriefed(interviewDay: Visit): boolean {
  return interviewDay.interviews.some(
    ({ debriefedAt }) => debriefedAt !== null && toEpoch(debriefedAt) >= interviewDay.endedAt,
  )
}
