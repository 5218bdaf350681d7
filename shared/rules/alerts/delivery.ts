import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { MINUTE } from '../../time/durations.ts'
import { endOf, toEpoch } from '../../time/instant.ts'
import { isClosed } from '../facts/is-closed.ts'
import type { PlannedAlert } from '../follow-up.ts'
import { type QuietHours, quietAt } from '../timing/quiet-hours.ts'

/** An alert that an interview held back comes so long after its end. */
const PAUSE = 10 * MINUTE

/** An alert that may come in quiet hours at its planned time does so that long; later it was missed, and waits. */
const ON_TIME = 10 * MINUTE

/** Tries at most so often to step past quiet hours and interviews in turn. */
const MOST_STEPS = 50

/** An interview during which, and shortly after which, the user is left in peace. */
interface Busy {
  readonly start: EpochMs
  readonly end: EpochMs
}

/** The interviews that run now or later, and those that ended just now. */
export function busyTimes(cards: readonly Card[], now: EpochMs): readonly Busy[] {
  const busy: Busy[] = []
  for (const card of cards) {
    if (isClosed(card)) continue
    for (const interview of card.interviews) {
      if (interview.status !== 'planned') continue
      const end = endOf(interview)
      if (end + PAUSE > now) busy.push({ start: toEpoch(interview.start), end })
    }
  }
  return busy
}

/** When an alert that is due may be given: now, or once quiet hours and running interviews are over. */
export function deliveryAt(
  alert: PlannedAlert,
  given: { readonly now: EpochMs; readonly quietHours: QuietHours; readonly busy: readonly Busy[] },
): EpochMs {
  let at = given.now
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const quiet = mayBreakQuiet(alert, at) ? null : quietAt(at, given.quietHours)
    const next = quiet?.ends ?? freeAgainAt(alert, at, given.busy)
    if (next === null) return at
    at = next
  }
  return at
}

function mayBreakQuiet({ at: plannedAt, inQuietHours }: PlannedAlert, at: EpochMs): boolean {
  return inQuietHours === 'always' || (inQuietHours === 'on-time' && at <= plannedAt + ON_TIME)
}

/** The end of the peace that an interview imposes on an alert at an instant; null when there is none. */
function freeAgainAt(alert: PlannedAlert, at: EpochMs, busy: readonly Busy[]): EpochMs | null {
  const holding = busy.find(({ start, end }) => start <= at && at < end + PAUSE && alert.at < end)
  return holding ? holding.end + PAUSE : null
}
