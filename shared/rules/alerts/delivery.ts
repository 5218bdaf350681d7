import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { MINUTE } from '../../time/durations.ts'
import { getInterviewEnd, toEpoch } from '../../time/instant.ts'
import { isClosed } from '../facts/is-closed.ts'
import type { PlannedAlert } from '../follow-up.ts'
import { findQuietPeriod, type QuietHours } from '../timing/quiet-hours.ts'

/** How long after an interview an alert that it delayed is delivered. */
const PAUSE_AFTER_INTERVIEW = 10 * MINUTE

/** How late an alert allowed in quiet hours may still come in them; after that it was missed, and waits. */
const ON_TIME_TOLERANCE = 10 * MINUTE

/** Limits how often delivery moves past quiet hours and interviews in turn. */
const MAX_MOVES = 50

/** The time of an interview; during it and shortly after it, no alert is delivered. */
interface BusyPeriod {
  readonly start: EpochMs
  readonly end: EpochMs
}

/** Returns the times of interviews that are running, planned or only just over. */
export function listBusyPeriods(cards: readonly Card[], now: EpochMs): readonly BusyPeriod[] {
  const busy: BusyPeriod[] = []
  for (const card of cards) {
    if (isClosed(card)) continue
    for (const interview of card.interviews) {
      if (interview.status !== 'planned') continue
      const end = getInterviewEnd(interview)
      if (end + PAUSE_AFTER_INTERVIEW > now) busy.push({ start: toEpoch(interview.start), end })
    }
  }
  return busy
}

/** Returns when a due alert may be delivered: now, or once quiet hours and running interviews are over. */
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
  return inQuietHours === 'always' || (inQuietHours === 'on-time' && at <= plannedAt + ON_TIME_TOLERANCE)
}

/** Returns until when an interview delays an alert at an instant; null when no interview does. */
function findEndOfBusyPeriod(alert: PlannedAlert, at: EpochMs, busy: readonly BusyPeriod[]): EpochMs | null {
  const interview = busy.find(
    ({ start, end }) => start <= at && at < end + PAUSE_AFTER_INTERVIEW && alert.at < end,
  )
  return interview ? interview.end + PAUSE_AFTER_INTERVIEW : null
}
