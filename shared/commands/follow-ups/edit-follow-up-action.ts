import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import { channelSchema } from '../../model/person.ts'
import { type Id, idSchema, instantSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { formatDay, formatTime } from '../../text/format-day.ts'
import { stepNames } from '../../text/step-names.ts'
import { toPlainDate, toWallTime } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { parsePastInstant } from '../core/check-dates.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { addLogEntry, pickDefined, replaceCard, requireCard, upsertEntry } from '../core/edit-workspace.ts'
import { invalidInput, notAllowed } from '../core/field-errors.ts'

/** Corrects when, or on which channel, something was sent, tried or skipped; fields left out stay. */
export const editFollowUpAction = defineCommand({
  type: 'edit-follow-up-action',
  input: z.strictObject({
    type: z.literal('edit-follow-up-action'),
    /** Null for what belongs to no single card. */
    cardId: idSchema.nullable(),
    actionId: idSchema,
    changes: z.strictObject({ at: instantSchema, channel: channelSchema.nullable() }).partial(),
  }),
  apply(workspace, input, context) {
    const known = deedOf(workspace, input)
    if (known.kind === 'snoozed')
      throw notAllowed('actionId', 'A snooze has only its day. Take it back and snooze again.')
    if (input.changes.at) {
      const at = parsePastInstant(input.changes.at, { field: 'at', what: 'it was done' }, context)
      if (at < (context.findFollowUp(known.key)?.countsFrom ?? at))
        throw invalidInput('at', 'That is before what it follows up on. Say when it was done.')
    }
    const action: FollowUpAction = { ...known, ...pickDefined(input.changes) }
    const words = `${stepNames[action.step]}: corrected to ${sayMoment(action, context)}`
    return {
      workspace: withActions(
        workspace,
        { ...input, words, change: (actions) => upsertEntry(actions, action) },
        context,
      ),
      label: `Change the record of “${stepNames[action.step]}”`,
      cardId: input.cardId,
    }
  },
})

/** Takes back that a follow-up was sent, tried, skipped or snoozed; what was done about it before counts again. */
export const removeFollowUpAction = defineCommand({
  type: 'remove-follow-up-action',
  input: z.strictObject({
    type: z.literal('remove-follow-up-action'),
    cardId: idSchema.nullable(),
    actionId: idSchema,
  }),
  apply(workspace, input, context) {
    const action = deedOf(workspace, input)
    const words = `${stepNames[action.step]}: ${undone[action.kind]}`
    const change = (actions: readonly FollowUpAction[]) => actions.filter((one) => one !== action)
    return {
      workspace: withActions(workspace, { ...input, words, change }, context),
      label: `Remove the record of “${stepNames[action.step]}”`,
      cardId: input.cardId,
    }
  },
})

const undone: Readonly<Record<FollowUpAction['kind'], string>> = {
  sent: 'not sent after all',
  voicemail: 'no voicemail was left after all',
  rang: 'the call was not made after all',
  skipped: 'not skipped any more',
  snoozed: 'not put off any more',
}

interface Place {
  readonly cardId: Id | null
  readonly actionId: Id
}

function deedOf(workspace: Workspace, { cardId, actionId }: Place): FollowUpAction {
  const actions = cardId === null ? workspace.actions : requireCard(workspace, cardId).actions
  const action = actions.find((one) => one.id === actionId)
  if (!action)
    throw new AppError('not-found', 'That record is no longer there. Open the card again to see what is.')
  return action
}

function withActions(
  workspace: Workspace,
  {
    cardId,
    words,
    change,
  }: { cardId: Id | null; words: string; change(actions: readonly FollowUpAction[]): FollowUpAction[] },
  context: CommandContext,
): Workspace {
  if (cardId === null) return { ...workspace, actions: change(workspace.actions) }
  const card = requireCard(workspace, cardId)
  return replaceCard(workspace, addLogEntry({ ...card, actions: change(card.actions) }, words, context))
}

function sayMoment({ at }: FollowUpAction, { now, zone }: CommandContext): string {
  const instant = toEpoch(at)
  return `${formatDay(toPlainDate(instant, zone), toPlainDate(now, zone))} at ${formatTime(toWallTime(instant, zone))}`
}
