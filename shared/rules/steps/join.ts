import { DEFAULT_LEAD_MINUTES } from '../../model/settings.ts'
import { formatTime } from '../../text/format-day.ts'
import { toPlainDate, toWallTime } from '../../time/day.ts'
import { MINUTE } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import type { RuleContext } from '../rule-context.ts'
import { type StepDraft, USER_TASK } from '../step-draft.ts'

/** Drafts a reminder shortly before each interview, with its number or link (source E in docs/rules.md). */
export function draftJoin(
  { ahead }: CardFacts,
  { now, zone, settings, formats }: RuleContext,
): readonly StepDraft[] {
  const leadMinutes = settings.leadMinutes ?? DEFAULT_LEAD_MINUTES
  if (ahead.length === 0 || leadMinutes === 0) return []
  return ahead
    .filter(({ start }) => start > now)
    .map(({ interview, start }) => {
      const place = interview.location.trim()
      const time = formatTime(toWallTime(start, zone), formats)
      return {
        destination: USER_TASK,
        eventId: interview.id,
        eventAt: toEpoch(interview.recordedAt),
        countsFrom: null,
        basis: `start ${start}`,
        opens: 'alert',
        alerts: [
          { name: 'first', at: start - leadMinutes * MINUTE, inQuietHours: 'always', inInterviews: true },
        ],
        due: { by: 'instant', at: start },
        lapses: { by: 'instant', at: start },
        reason: ({ formatOn }) =>
          `Your interview starts ${formatOn(toPlainDate(start, zone))} at ${time}${place === '' ? '.' : `: ${place}`}`,
        lapsedReason: 'The interview has started.',
      }
    })
}
