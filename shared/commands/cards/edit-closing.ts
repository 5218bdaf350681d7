import { z } from 'zod'
import { channelSchema } from '../../model/person.ts'
import { idSchema } from '../../model/scalars.ts'
import { command } from '../core/command.ts'
import { cardOf, given, personOf, withCard } from '../core/edit-workspace.ts'
import { text } from '../core/inputs.ts'
import { disallowed } from '../core/reject.ts'

/**
 * Changes the details of a closing; fields left out keep their values. The reason cannot be changed: another
 * reason takes another closing.
 */
export const editClosing = command({
  type: 'edit-closing',
  input: z.strictObject({
    type: z.literal('edit-closing'),
    cardId: idSchema,
    changes: z
      .strictObject({
        personId: idSchema.nullable(),
        channel: channelSchema.nullable(),
        feedback: text('The feedback'),
        reconnect: z.boolean(),
      })
      .partial(),
  }),
  apply(workspace, input) {
    const card = cardOf(workspace, input.cardId)
    const { closing } = card
    if (closing === null) throw disallowed('cardId', 'This card is open again. Close it to say why.')
    const { personId, reconnect } = input.changes
    if (personId) personOf(card, personId)
    if (reconnect && closing.reason !== 'rejected')
      throw disallowed('reconnect', 'A reminder after 90 days is for a no. This card was closed otherwise.')
    return {
      workspace: withCard(workspace, { ...card, closing: { ...closing, ...given(input.changes) } }),
      label: `Change why ${card.company} is closed`,
      cardId: card.id,
    }
  },
})
