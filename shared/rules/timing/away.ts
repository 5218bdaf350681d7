import type { EpochMs, PlainDate, ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import type { Step } from '../../model/step.ts'
import { formatDayInSentence, formatOnDay } from '../../text/format-day-in-sentence.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { toAlertTime, toDayAlertTime } from './plan-alerts.ts'
import { type DaysOff, toNextWorkingDay, toPreviousWorkingDay } from './working-days.ts'

/** The steps that alert on away days too. */
const alertsWhileAway: ReadonlySet<Step> = new Set(['join', 'prepare', 'debrief', 'offer-answer'])

/** The longest time that one search for a day passes over, in days. */
const MAX_DAYS = 400

/** A step whose alerts may fall on away days. */
export interface AwayStep {
  readonly step: Step
  /** True if the step counts towards an employer's patience; it then waits until the user is back. */
  readonly isCounted: boolean
  readonly draft: Pick<StepDraft, 'eventAt' | 'due' | 'lapses'>
  readonly daysOff: DaysOff
  /** The zone of the card if the follow-up is a call; null if it is written. */
  readonly callZone: ZoneName | null
}

/** The alerts of a step after the away days, and why they were moved; empty if they were not. */
interface AwayAlerts {
  readonly alerts: readonly PlannedAlert[]
  readonly reason: string
}

/**
 * Keeps alerts off the days on which the user is away. If a step would alert only on such days, a counted
 * message alerts on the first working day after them, and anything else on the last one before them if its
 * event is past by then. What would lapse or break a promise by that alerts as planned.
 */
export function avoidAwayDays(
  alerts: readonly PlannedAlert[],
  step: AwayStep,
  context: RuleContext,
): AwayAlerts {
  const away = context.settings.away ?? []
  const [first] = alerts
  if (away.length === 0 || first === undefined || alertsWhileAway.has(step.step))
    return { alerts, reason: '' }
  const toDay = ({ at }: PlannedAlert) => toPlainDate(at, context.zone)
  const kept = alerts.filter((alert) => !isAway(toDay(alert), away))
  if (kept.length > 0) return { alerts: kept, reason: '' }
  const at = findPresentTime(first.at, step, context)
  if (at === null) return { alerts, reason: '' }
  return {
    alerts: [{ name: first.name, basis: first.basis, at }],
    reason: describeAway(toDay(first), context),
  }
}

/** Returns the first day from a date on, in steps of a working day, on which the user is not away. */
function skipAwayDays(date: PlainDate, daysOff: DaysOff, settings: Pick<Settings, 'away'>): PlainDate {
  const away = settings.away ?? []
  let day = date
  for (let tried = 0; tried < MAX_DAYS && isAway(day, away); tried++)
    day = toNextWorkingDay(addDays(day, 1), daysOff)
  return day
}

/** An alert that is not on an away day: the day from which it was timed, when it fires, and the day of that. */
interface PresentAlert {
  readonly on: PlainDate
  readonly at: EpochMs
  readonly alertDay: PlainDate
}

/**
 * Times an alert on the first day from a date on that leaves it off the away days. A call waits for the
 * employer's hours, which may put it on a later day than the one it was timed from.
 */
export function findPresentAlert(
  date: PlainDate,
  target: { readonly daysOff: DaysOff; readonly callZone: ZoneName | null },
  context: RuleContext,
): PresentAlert {
  const { settings, zone } = context
  let day = date
  for (let tried = 0; ; tried++) {
    const on = skipAwayDays(day, target.daysOff, settings)
    const at = toDayAlertTime({ name: '', on }, target, context)
    const alertDay = toPlainDate(at, zone)
    if (tried >= MAX_DAYS || !isAway(alertDay, settings.away ?? [])) return { on, at, alertDay }
    day = alertDay
  }
}

function findPresentTime(
  plannedAt: EpochMs,
  { isCounted, step, draft, daysOff, callZone }: AwayStep,
  context: RuleContext,
): EpochMs | null {
  const { settings } = context
  const day = toPlainDate(plannedAt, context.zone)
  const before = isCounted ? null : findDayBefore(day, daysOff, settings)
  const beforeAt = before === null ? null : toAlertTime(before, daysOff, context)
  const at =
    beforeAt !== null && beforeAt >= draft.eventAt
      ? beforeAt
      : findPresentAlert(day, { daysOff, callZone }, context).at
  const lapsesAt = draft.lapses?.by === 'instant' ? draft.lapses.at : Number.POSITIVE_INFINITY
  const promisedAt =
    step === 'own-promise' && draft.due?.by === 'instant' ? draft.due.at : Number.POSITIVE_INFINITY
  // A promise that was broken before the alert is not broken by moving it.
  return at < lapsesAt && (at <= promisedAt || plannedAt > promisedAt) ? at : null
}

function findDayBefore(day: PlainDate, daysOff: DaysOff, { away = [] }: Pick<Settings, 'away'>): PlainDate {
  let before = day
  for (let tried = 0; tried < MAX_DAYS && isAway(before, away); tried++)
    before = toPreviousWorkingDay(addDays(before, -1), daysOff)
  return before
}

type AwayDays = NonNullable<Settings['away']>

/** Returns true if the user is away on a day. */
export function isAway(day: PlainDate, away: AwayDays): boolean {
  return away.some(({ from, until }) => from <= day && day <= until)
}

function describeAway(day: PlainDate, context: RuleContext): string {
  const { away = [] } = context.settings
  const range = away.find(({ from, until }) => from <= day && day <= until)
  if (!range) return ''
  const [from, until] = [formatDayInSentence(range.from, context), formatDayInSentence(range.until, context)]
  return range.from === range.until
    ? ` You’re away ${formatOnDay(range.from, context)}.`
    : ` You’re away from ${from} to ${until}.`
}
