import { z } from 'zod'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import { idSchema } from '../../model/scalars.ts'
import { stepNames } from '../../text/step-names.ts'
import { defineCommand } from '../core/command.ts'
import { changeActions, requireAction } from './change-actions.ts'

/** Takes back that a follow-up was sent, tried, skipped or snoozed; what was done about it before counts again. */
export const removeFollowUpAction = defineCommand({
  type: 'remove-follow-up-action',
  input: z.strictObject({
    type: z.literal('remove-follow-up-action'),
    cardId: idSchema.nullable(),
    actionId: idSchema,
  }),
  apply(workspace, input, context) {
    const action = requireAction(workspace, input)
    const words = `${stepNames[action.step]}: ${undone[action.kind]}`
    const change = (actions: readonly FollowUpAction[]) => actions.filter((one) => one !== action)
    return {
      workspace: changeActions(workspace, { ...input, words, change }, context),
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
