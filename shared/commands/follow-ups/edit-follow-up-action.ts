import { z } from 'zod'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import { channelSchema } from '../../model/person.ts'
import { idSchema, instantSchema } from '../../model/scalars.ts'
import { formatDay, formatTime } from '../../text/format-day.ts'
import { stepNames } from '../../text/step-names.ts'
import { toPlainDate, toWallTime } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { parsePastInstant } from '../core/check-dates.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { pickDefined, upsertEntry } from '../core/edit-workspace.ts'
import { invalidInput, notAllowed } from '../core/field-errors.ts'
import { changeActions, requireAction } from './change-actions.ts'

/**
 * Corrects when, or on which channel, something was sent, tried or skipped; fields left out keep their
 * values.
 */
export const editFollowUpAction = defineCommand({
  type: 'edit-follow-up-action',
  input: z.strictObject({
    type: z.literal('edit-follow-up-action'),
    /** Null if the follow-up belongs to no single card. */
    cardId: idSchema.nullable(),
    actionId: idSchema,
    changes: z.strictObject({ at: instantSchema, channel: channelSchema.nullable() }).partial(),
  }),
  apply(workspace, input, context) {
    const existing = requireAction(workspace, input)
    if (existing.kind === 'snoozed')
      throw notAllowed('actionId', 'A snooze has only its day. Remove it and snooze again.')
    if (input.changes.at) {
      const at = parsePastInstant(input.changes.at, { field: 'at', what: 'it was done' }, context)
      if (at < (context.findFollowUp(existing.key)?.countsFrom ?? at))
        throw invalidInput('at', 'That’s before what it follows up on. Enter when it was done.')
    }
    const action: FollowUpAction = { ...existing, ...pickDefined(input.changes) }
    const logText = `Corrected “${stepNames[action.step]}” to ${formatMoment(action, context)}`
    return {
      workspace: changeActions(
        workspace,
        { ...input, logText, change: (actions) => upsertEntry(actions, action) },
        context,
      ),
      label: `Change the entry “${stepNames[action.step]}”`,
      cardId: input.cardId,
    }
  },
})

/** Formats when an action happened: "Wednesday, 11 March at 9:05". */
function formatMoment({ at }: FollowUpAction, { now, zone, formats }: CommandContext): string {
  const instant = toEpoch(at)
  return `${formatDay(toPlainDate(instant, zone), toPlainDate(now, zone), formats)} at ${formatTime(toWallTime(instant, zone), formats)}`
}
