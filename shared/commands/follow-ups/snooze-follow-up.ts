import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import {
  type EpochMs,
  followUpKeySchema,
  instantSchema,
  type PlainDate,
  plainDateSchema,
} from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import { resolveCardZone } from '../../rules/facts/card-zone.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { isAway } from '../../rules/timing/away.ts'
import { createCalendars } from '../../rules/timing/calendars.ts'
import { toDayAlertTime } from '../../rules/timing/plan-alerts.ts'
import { findQuietPeriod } from '../../rules/timing/quiet-hours.ts'
import { formatTime } from '../../text/format-day.ts'
import { formatOnDay } from '../../text/format-day-in-sentence.ts'
import { stepNames } from '../../text/step-names.ts'
import { addDays, toPlainDate, toWallTime } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { checkDay } from '../core/check-dates.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { invalidInput, notAllowed } from '../core/field-errors.ts'
import { recordAction, requireOpenFollowUp } from './record-action.ts'

/**
 * Replaces a follow-up's alerts with a single alert on a later day, or at a moment that may be today. Its due time
 * does not change.
 */
export const snoozeFollowUp = defineCommand({
  type: 'snooze-follow-up',
  input: z.strictObject({
    type: z.literal('snooze-follow-up'),
    key: followUpKeySchema,
    /** Null means tomorrow, unless a moment is given. */
    until: plainDateSchema.nullable(),
    /** The moment at which it alerts again; in quiet hours it alerts at their end. */
    untilAt: instantSchema.optional(),
  }),
  apply(workspace, input, context) {
    const followUp = requireOpenFollowUp(input.key, context)
    if (input.until !== null && input.untilAt !== undefined)
      throw invalidInput('untilAt', 'Choose a day or a moment, not both.')
    const card = workspace.cards.find(({ id }) => id === followUp.cardId) ?? null
    const { settings } = workspace
    const chosen =
      input.untilAt === undefined
        ? chooseDay(input.until, { followUp, card, settings }, context)
        : chooseMoment(toEpoch(input.untilAt), settings, context)
    const field = input.untilAt === undefined ? 'until' : 'untilAt'
    checkBeforeLapse(chosen.alertAt, { followUp, field }, context)
    const basis = followUp.alerts[0]?.basis ?? null
    const fields = {
      kind: 'snoozed',
      until: chosen.until,
      basis,
      ...(input.untilAt !== undefined && { untilAt: input.untilAt }),
    } as const
    return {
      ...recordAction(workspace, followUp, context, fields),
      label: `Snooze “${stepNames[followUp.step]}”`,
    }
  },
})

/** The day until which something is snoozed, null for a moment, and when it then alerts at the earliest. */
interface Snooze {
  readonly until: PlainDate | null
  readonly alertAt: EpochMs
}

function chooseDay(
  chosen: PlainDate | null,
  {
    followUp,
    card,
    settings,
  }: { readonly followUp: FollowUp; readonly card: Card | null; readonly settings: Settings },
  context: CommandContext,
): Snooze {
  const { now, zone, holidays } = context
  const today = toPlainDate(now, zone)
  const until = chosen ?? addDays(today, 1)
  if (until <= today) throw invalidInput('until', 'Snooze until tomorrow or a later day.')
  checkDay(until, 'until', context)
  const target = {
    daysOff: createCalendars(holidays)(card),
    callZone: followUp.channel === 'phone' && card ? resolveCardZone(card, zone) : null,
  }
  return { until, alertAt: toDayAlertTime({ name: '', on: until }, target, { settings, zone }) }
}

function chooseMoment(at: EpochMs, settings: Settings, context: CommandContext): Snooze {
  const { now, zone, formats } = context
  if (at <= now) throw invalidInput('untilAt', 'That moment has passed. Choose a later one.')
  const day = toPlainDate(at, zone)
  checkDay(day, 'untilAt', context)
  const alertAt = findQuietPeriod(at, { settings, zone })?.ends ?? at
  const alertDay = toPlainDate(alertAt, zone)
  if (isAway(alertDay, settings.away ?? []))
    throw notAllowed(
      'untilAt',
      `You’re away ${formatOnDay(alertDay, { today: toPlainDate(now, zone), formats })}, and nothing reminds you then. Choose a later day, or change your days away in Settings.`,
    )
  return { until: null, alertAt }
}

/**
 * Throws `not-allowed` if a snoozed follow-up would alert after it has lapsed. The alert can come later than what
 * was chosen, because it moves to a working day or out of quiet hours.
 */
function checkBeforeLapse(
  alertAt: EpochMs,
  { followUp, field }: { readonly followUp: FollowUp; readonly field: 'until' | 'untilAt' },
  { now, zone, formats }: CommandContext,
): void {
  const { lapsesAt } = followUp
  if (lapsesAt === null || alertAt < lapsesAt) return
  const day = formatOnDay(toPlainDate(alertAt, zone), { today: toPlainDate(now, zone), formats })
  throw field === 'until'
    ? notAllowed(
        field,
        `The next reminder would come ${day}, when it’s too late for this. Choose an earlier day, or do it now.`,
      )
    : notAllowed(
        field,
        `The next reminder would come ${day} at ${formatTime(toWallTime(alertAt, zone), formats)}, when it’s too late for this. Choose an earlier time, or do it now.`,
      )
}
