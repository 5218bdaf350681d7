import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { HOUR, MINUTE } from '../../time/durations.ts'
import { getInterviewEnd, toEpoch } from '../../time/instant.ts'
import { isArchived, isClosed } from '../facts/is-closed.ts'
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

/** How much of a long interview delays alerts, in milliseconds. */
const LONGEST_SILENCE_MS = 3 * HOUR

/**
 * The time of an interview, or its first three hours. No alert is delivered from `start` to before `until`. An
 * alert planned at or after `end` has nothing to do with the interview.
 */
interface BusyPeriod {
  readonly start: EpochMs
  readonly end: EpochMs
  readonly until: EpochMs
}

/**
 * Lists the times of interviews that are planned, running or only just over: on open cards, and on those closed
 * as accepted, whose interviews still take place.
 */
export function listBusyPeriods(cards: readonly Card[], now: EpochMs): readonly BusyPeriod[] {
  const busy: BusyPeriod[] = []
  for (const card of cards) {
    if (isArchived(card) || (isClosed(card) && card.closing?.reason !== 'accepted')) continue
    for (const interview of card.interviews) {
      if (interview.status !== 'planned') continue
      const busyPeriod = toBusyPeriod(toEpoch(interview.start), getInterviewEnd(interview))
      if (busyPeriod.until > now) busy.push(busyPeriod)
    }
  }
  return busy
}

function toBusyPeriod(start: EpochMs, end: EpochMs): BusyPeriod {
  const silentUntil = start + LONGEST_SILENCE_MS
  return end > silentUntil
    ? { start, end: silentUntil, until: silentUntil }
    : { start, end, until: end + PAUSE_AFTER_INTERVIEW_MS }
}

/** Returns when a due alert may be delivered: now, or after quiet hours and interviews are over. */
export function findDeliveryTime(
  alert: PlannedAlert,
  moment: { readonly now: EpochMs; readonly quietHours: QuietHours; readonly busy: readonly BusyPeriod[] },
): EpochMs {
  let at = moment.now
  for (let moves = 0; moves < MAX_MOVES; moves++) {
    const quiet = isAllowedInQuietHours(alert, at, moment.quietHours)
      ? null
      : findQuietPeriod(at, moment.quietHours)
    const next = quiet?.ends ?? findEndOfBusyPeriod(alert, at, moment.busy)
    if (next === null) return at
    at = next
  }
  return at
}

/** An alert planned for before quiet hours that was missed waits for their end like any other. */
function isAllowedInQuietHours(
  { at: plannedAt, inQuietHours }: PlannedAlert,
  at: EpochMs,
  quietHours: QuietHours,
): boolean {
  if (inQuietHours === 'always') return true
  const isOnTime = inQuietHours === 'on-time' && at <= plannedAt + ON_TIME_TOLERANCE_MS
  return isOnTime && findQuietPeriod(plannedAt, quietHours) !== null
}

/** Returns until when an interview delays an alert at an instant; null if none delays it. */
function findEndOfBusyPeriod(alert: PlannedAlert, at: EpochMs, busy: readonly BusyPeriod[]): EpochMs | null {
  if (alert.inInterviews) return null
  return busy.find(({ start, end, until }) => start <= at && at < until && alert.at < end)?.until ?? null
}
