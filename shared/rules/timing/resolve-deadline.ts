import { assertNever } from '../../errors/assert-never.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { addDays, endOfDay, toPlainDate } from '../../time/day.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { Deadline } from '../step-draft.ts'
import { toAlertTime } from './plan-alerts.ts'
import { addWorkingDays, type DaysOff } from './working-days.ts'

/**
 * Returns the instant of a deadline, counted from the alerts after they were moved. The end of a day is its
 * last millisecond. Returns null if the step has no deadline, or if the deadline counts from an alert and the
 * step has none.
 */
export function resolveDeadline(
  deadline: Deadline | null,
  schedule: { readonly planned: readonly PlannedAlert[]; readonly daysOff: DaysOff },
  context: RuleContext,
): EpochMs | null {
  const { zone } = context
  if (deadline === null) return null
  if (deadline.by === 'instant') return deadline.at
  const firstAlert = schedule.planned[0]
  const lastAlert = schedule.planned[schedule.planned.length - 1]
  if (firstAlert === undefined || lastAlert === undefined) return null
  switch (deadline.by) {
    case 'day-of-last-alert':
      return endOfDay(toPlainDate(lastAlert.at, zone), zone)
    case 'days-after-first-alert':
      return endOfDay(addDays(toPlainDate(firstAlert.at, zone), deadline.days), zone)
    case 'working-days-after-first-alert':
      return endOfDay(addWorkingDays(toPlainDate(firstAlert.at, zone), deadline.days, schedule.daysOff), zone)
    case 'alert-of-next-round':
      return toAlertTime(addDays(toPlainDate(firstAlert.at, zone), deadline.days), schedule.daysOff, context)
    default:
      return assertNever(deadline)
  }
}
