import { z } from 'zod'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import { idSchema } from '../../model/scalars.ts'
import { stepNames } from '../../text/step-names.ts'
import { defineCommand } from '../core/command.ts'
import { changeActions, requireAction } from './change-actions.ts'

/**
 * Deletes the record that a follow-up was sent, tried, skipped or snoozed. The status of the follow-up then
 * depends on the actions that were recorded earlier.
 */
export const removeFollowUpAction = defineCommand({
  type: 'remove-follow-up-action',
  input: z.strictObject({
    type: z.literal('remove-follow-up-action'),
    /** Null if the action belongs to no single card. */
    cardId: idSchema.nullable(),
    actionId: idSchema,
  }),
  apply(workspace, input, context) {
    const action = requireAction(workspace, input)
    const logText = `“${stepNames[action.step]}”: ${removedTexts[action.kind]}`
    const change = (actions: readonly FollowUpAction[]) => actions.filter((entry) => entry !== action)
    const removed = changeActions(workspace, { ...input, logText, change }, context)
    // A note that covers several cards is recorded on each of them under one id.
    const isSame = ({ id, key }: FollowUpAction) => id === action.id && key === action.key
    const cards = removed.cards.map((card) =>
      card.actions.some(isSame) ? { ...card, actions: card.actions.filter((entry) => !isSame(entry)) } : card,
    )
    return {
      workspace: { ...removed, cards },
      label: `Remove the entry “${stepNames[action.step]}”`,
      cardId: input.cardId,
    }
  },
})

/** The end of the log text for the removal of each kind of action. */
const removedTexts: Readonly<Record<FollowUpAction['kind'], string>> = {
  sent: 'not sent after all',
  voicemail: 'no voicemail left after all',
  rang: 'not called after all',
  skipped: 'no longer skipped',
  snoozed: 'no longer snoozed',
}
