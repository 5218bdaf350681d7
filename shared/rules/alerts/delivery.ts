import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { MINUTE } from '../../time/durations.ts'
import { getInterviewEnd, toEpoch } from '../../time/instant.ts'
import { isClosed } from '../facts/is-closed.ts'
import type { PlannedAlert } from '../follow-up.ts'
import { findQuietPeriod, type QuietHours } from '../timing/quiet-hours.ts'

/** How long after the end of an interview the alerts that it delayed are delivered, in milliseconds. */
const PAUSE_AFTER_INTERVIEW_MS = 10 * MINUTE

/**
 * How late an `on-time` alert may still be delivered in quiet hours, in milliseconds. A later one was missed,
 * and waits for the end of quiet hours.
 */
const ON_TIME_TOLERANCE_MS = 10 * MINUTE

/** The most times that one delivery moves past quiet hours and interviews; prevents an endless loop. */
const MAX_MOVES = 50

/** The time of an interview. No alert is delivered during an interview or shortly after it. */
interface BusyPeriod {
  readonly start: EpochMs
  readonly end: EpochMs
}

/** Lists the times of interviews on open cards that are planned, running or only just over. */
export function listBusyPeriods(cards: readonly Card[], now: EpochMs): readonly BusyPeriod[] {
  const busy: BusyPeriod[] = []
  for (const card of cards) {
    if (isClosed(card)) continue
    for (const interview of card.interviews) {
      if (interview.status !== 'planned') continue
      const end = getInterviewEnd(interview)
      if (end + PAUSE_AFTER_INTERVIEW_MS > now) busy.push({ start: toEpoch(interview.start), end })
    }
  }
  return busy
}

/** Returns when a due alert may be delivered: now, or after quiet hours and interviews are over. */
export function findDeliveryTime(
  alert: PlannedAlert,
  moment: { readonly now: EpochMs; readonly quietHours: QuietHours; readonly busy: readonly BusyPeriod[] },
): EpochMs {
  let at = moment.now
  for (let moves = 0; moves < MAX_MOVES; moves++) {
    const quiet = isAllowedInQuietHours(alert, at) ? null : findQuietPeriod(at, moment.quietHours)
    const next = quiet?.ends ?? findEndOfBusyPeriod(alert, at, moment.busy)
    if (next === null) return at
    at = next
  }
  return at
}

function isAllowedInQuietHours({ at: plannedAt, inQuietHours }: PlannedAlert, at: EpochMs): boolean {
  return inQuietHours === 'always' || (inQuietHours === 'on-time' && at <= plannedAt + ON_TIME_TOLERANCE_MS)
}

/** Returns until when an interview delays an alert at an instant; null if none delays it. */
function findEndOfBusyPeriod(alert: PlannedAlert, at: EpochMs, busy: readonly BusyPeriod[]): EpochMs | null {
  // An alert planned for after the interview has nothing to do with it, so it is not delayed.
  const interview = busy.find(
    ({ start, end }) => start <= at && at < end + PAUSE_AFTER_INTERVIEW_MS && alert.at < end,
  )
  return interview ? interview.end + PAUSE_AFTER_INTERVIEW_MS : null
}
