import { assertNever } from '../../errors/assert-never.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { addDays, endOfDay, toPlainDate } from '../../time/day.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { Deadline } from '../step-draft.ts'
import { addWorkingDays, type DaysOff } from './working-days.ts'

/**
 * Returns the instant of a deadline, counted from the alerts after they were moved. The end of a day is its
 * last millisecond. Returns null if the step has no deadline, or if the deadline counts from an alert and the
 * step has none.
 */
export function resolveDeadline(
  deadline: Deadline | null,
  schedule: {
    readonly planned: readonly PlannedAlert[]
    readonly daysOff: DaysOff
    /** The alert that a call nobody answered added, if there is one. */
    readonly retry?: PlannedAlert | null
    /** When the next round alerts; null without a next round. */
    readonly nextRoundAt?: EpochMs | null
  },
  { zone }: Pick<RuleContext, 'zone'>,
): EpochMs | null {
  if (deadline === null) return null
  if (deadline.by === 'instant') return deadline.at
  const firstAlert = schedule.planned[0]
  const lastAlert = schedule.planned[schedule.planned.length - 1]
  if (firstAlert === undefined || lastAlert === undefined) return null
  switch (deadline.by) {
    case 'day-of-last-alert':
      return endOfDay(toPlainDate(Math.max(lastAlert.at, schedule.retry?.at ?? 0), zone), zone)
    case 'days-after-first-alert':
      return Math.max(
        endOfDay(addDays(toPlainDate(firstAlert.at, zone), deadline.days), zone),
        deadline.notBefore ?? Number.NEGATIVE_INFINITY,
      )
    case 'working-days-after-first-alert':
      return Math.min(
        endOfDay(addWorkingDays(toPlainDate(firstAlert.at, zone), deadline.days, schedule.daysOff), zone),
        deadline.notAfter ?? Number.POSITIVE_INFINITY,
      )
    case 'alert-of-next-round':
      return schedule.nextRoundAt ?? null
    default:
      return assertNever(deadline)
  }
}
