import { z } from 'zod'
import { followUpKeySchema, type PlainDate, plainDateSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { toAlertTime } from '../../rules/timing/plan-alerts.ts'
import { formatDay } from '../../text/format-day.ts'
import { stepNames } from '../../text/step-names.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { checkDay } from '../core/check-dates.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { invalidInput, notAllowed } from '../core/field-errors.ts'
import { recordAction, requireOpenFollowUp } from './record-action.ts'

/** Replaces a follow-up's alerts with a single alert on a later day. Its due time does not change. */
export const snoozeFollowUp = defineCommand({
  type: 'snooze-follow-up',
  input: z.strictObject({
    type: z.literal('snooze-follow-up'),
    key: followUpKeySchema,
    /** Null means tomorrow. */
    until: plainDateSchema.nullable(),
  }),
  apply(workspace, input, context) {
    const followUp = requireOpenFollowUp(input.key, context)
    const today = toPlainDate(context.now, context.zone)
    const until = input.until ?? addDays(today, 1)
    if (until <= today) throw invalidInput('until', 'Snooze until tomorrow or a later day.')
    checkDay(until, 'until', context)
    checkBeforeLapse(until, { followUp, workspace }, context)
    const basis = followUp.alerts[0]?.basis ?? null
    return {
      ...recordAction(workspace, followUp, context, { kind: 'snoozed', until, basis }),
      label: `Snooze “${stepNames[followUp.step]}”`,
    }
  },
})

/**
 * Throws `not-allowed` if a follow-up snoozed until a day would alert after it has lapsed. The alert can come
 * later than that day, because the plan moves it to a working day.
 */
function checkBeforeLapse(
  until: PlainDate,
  { followUp, workspace }: { readonly followUp: FollowUp; readonly workspace: Workspace },
  { now, zone, holidays }: CommandContext,
): void {
  const { lapsesAt, cardId } = followUp
  if (lapsesAt === null) return
  const country = workspace.cards.find((card) => card.id === cardId)?.country ?? ''
  const { settings } = workspace
  const alertAt = toAlertTime(until, new Set(holidays[country]), { settings, zone })
  if (alertAt < lapsesAt) return
  const today = toPlainDate(now, zone)
  throw notAllowed(
    'until',
    `The next reminder would come on ${formatDay(toPlainDate(alertAt, zone), today)}, when it is too late for this. Choose an earlier day, or do it now.`,
  )
}
