import type { FollowUpView } from '../ipc/card-view.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs } from '../model/scalars.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { defaultFormats } from '../text/date-formats.ts'
import { describeStep } from '../text/describe-step.ts'
import { formatDayShort, formatRelativeDay } from '../text/format-day.ts'
import { formatShortName } from '../text/person-names.ts'
import { daysBetween, toPlainDate } from '../time/day.ts'

type PlannedStep = Pick<FollowUpView, 'step' | 'channel' | 'personId' | 'status' | 'opensAt'> & {
  readonly alertsAt: readonly EpochMs[]
}

/**
 * Describes the first thing that a card asks for, for the middle of a sentence: "call Ian again on Mon 2 November".
 * Empty if nothing follows.
 */
export function describeNextFollowUp(
  followUps: readonly PlannedStep[],
  { people }: Pick<Card, 'people'>,
  { now, zone, formats = defaultFormats }: Pick<TimeContext, 'now' | 'zone' | 'formats'>,
): string {
  const [next] = followUps
    .filter(({ status }) => status !== 'done' && status !== 'skipped' && status !== 'lapsed')
    .map((followUp) => ({ followUp, at: findNextTime(followUp, now) }))
    .sort((a, b) => a.at - b.at)
  if (!next) return ''
  const { step, channel, personId } = next.followUp
  const person = people.find(({ id }) => id === personId)
  const label = describeStep({ step, channel, name: person ? formatShortName(person) : null })
  const day = toPlainDate(next.at, zone)
  const today = toPlainDate(now, zone)
  const when =
    daysBetween(today, day) > 1
      ? `on ${formatDayShort(day, today, formats)}`
      : formatRelativeDay(day, today, formats)
  return `${label.charAt(0).toLowerCase()}${label.slice(1)} ${when}`
}

/** Returns when a follow-up asks for attention next. One that is already open asks now. */
function findNextTime({ alertsAt, opensAt, status }: PlannedStep, now: EpochMs): EpochMs {
  if (status === 'open' || status === 'overdue') return now
  return alertsAt.find((at) => at > now) ?? Math.max(opensAt, now)
}
