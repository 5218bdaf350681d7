import { assertNever } from '../../errors/assert-never.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { dayOf, endOfDay } from '../../time/day.ts'
import type { DueRule } from '../draft.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import { type DaysOff, workingDayAfter } from './working-days.ts'

/** By when a follow-up is best done, counted from its alerts as they were moved. A day's end is its last millisecond. */
export function dueTime(
  due: DueRule,
  from: { readonly alerts: readonly PlannedAlert[]; readonly daysOff: DaysOff },
  { zone }: RuleContext,
): EpochMs | null {
  if (due.by === 'instant') return due.at
  const first = from.alerts[0]
  const last = from.alerts[from.alerts.length - 1]
  if (first === undefined || last === undefined) return null
  switch (due.by) {
    case 'day-of-last-alert':
      return endOfDay(dayOf(last.at, zone), zone)
    case 'working-days-after-first-alert':
      return endOfDay(workingDayAfter(dayOf(first.at, zone), due.days, from.daysOff), zone)
    default:
      return assertNever(due)
  }
}
