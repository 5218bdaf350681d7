import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { HOUR, MINUTE } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import { type CardFacts, MEMORY } from '../facts/card-facts.ts'
import type { Visit } from '../facts/interview-days.ts'
import { forTheUser, type StepDraft } from '../step-draft.ts'

/** Writing down what was said while it is fresh: who was there, what they cared about, what was promised (D, E). */
export function debrief({ recentVisits }: CardFacts): readonly StepDraft[] {
  return recentVisits
    .filter((visit) => !isDebriefed(visit))
    .map((visit) => {
      const end = visit.endedAt
      return {
        to: forTheUser,
        eventId: visit.id,
        eventAt: end,
        countsFrom: end,
        basis: visit.basis,
        opens: 'event',
        alerts: [{ name: 'first', at: end + 10 * MINUTE, inQuietHours: 'on-time' }],
        due: { by: 'instant', at: end + 3 * HOUR },
        lapses: { by: 'instant', at: end + MEMORY },
        reason: () =>
          `You spoke on ${sayDayInSentence(visit.day)}: note who was there, what they cared about and what was promised while you remember it.`,
        lapsed: 'Three days have passed since you spoke; what you did not note is hard to recall now.',
      }
    })
}

/** What was told before the last conversation of the day had ended does not speak of that one. */
function isDebriefed(visit: Visit): boolean {
  return visit.interviews.some(
    ({ debriefedAt }) => debriefedAt !== null && toEpoch(debriefedAt) >= visit.endedAt,
  )
}
