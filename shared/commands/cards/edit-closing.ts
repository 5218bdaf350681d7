import { z } from 'zod'
import { channelSchema } from '../../model/person.ts'
import { idSchema } from '../../model/scalars.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import { pickDefined, replaceCard, requireCard, requirePerson } from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'
import { textInput } from '../core/inputs.ts'

/**
 * Changes the details of a closing; fields left out keep their values. To change the reason, the user reopens
 * the card and closes it again.
 */
export const editClosing = defineCommand({
  type: 'edit-closing',
  input: z.strictObject({
    type: z.literal('edit-closing'),
    cardId: idSchema,
    changes: z
      .strictObject({
        personId: idSchema.nullable(),
        channel: channelSchema.nullable(),
        feedback: textInput('The feedback'),
        reconnect: z.boolean(),
      })
      .partial(),
    seen: seenInput,
  }),
  apply(workspace, input) {
    const card = requireCard(workspace, input.cardId)
    const { closing } = card
    if (closing === null) throw notAllowed('cardId', 'This card is open again. Close it to give a reason.')
    const { personId, reconnect } = input.changes
    checkUnchanged(closing, input.seen, input.changes)
    if (personId) requirePerson(card, personId)
    if (reconnect && closing.reason !== 'rejected')
      throw notAllowed(
        'reconnect',
        'The 90-day reminder is only for a no, and this card was closed for another reason.',
      )
    return {
      workspace: replaceCard(workspace, { ...card, closing: { ...closing, ...pickDefined(input.changes) } }),
      label: `Change why ${card.company} is closed`,
      cardId: card.id,
    }
  },
})
