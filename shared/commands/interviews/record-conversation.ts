import { z } from 'zod'
import { interviewKindSchema } from '../../model/interview.ts'
import { idSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard, upsertEntry } from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'
import { addEndedInterview, setKind } from './record-ended-interview.ts'
import { findUntouchedRecord, removeRecord } from './take-back-record.ts'

/**
 * Records what kind of conversation a card waits after, which the slip asks first. A kind changes the record
 * that the drop on Waiting made, or makes one; null, for “none yet”, takes it back.
 */
export const recordConversation = defineCommand({
  type: 'record-conversation',
  input: z.strictObject({
    type: z.literal('record-conversation'),
    cardId: idSchema,
    /** Null if there has been no conversation yet. */
    kind: interviewKindSchema.nullable(),
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const record = findUntouchedRecord(card)
    if (input.kind === null) {
      if (record === null)
        throw notAllowed(
          'kind',
          'There’s nothing to take back here. Remove the conversation from the card’s interviews instead.',
        )
      const nextCard = addLogEntry(removeRecord(card, record.id), 'No conversation yet', context)
      return {
        workspace: replaceCard(workspace, nextCard),
        label: `Note that you haven’t spoken with ${card.company} yet`,
        cardId: card.id,
      }
    }
    const nextCard = record
      ? { ...card, interviews: upsertEntry(card.interviews, setKind(record, input.kind)) }
      : addEndedInterview(card, input.kind, context)
    return {
      workspace: replaceCard(
        workspace,
        record ? nextCard : addLogEntry(nextCard, 'Conversation noted', context),
      ),
      label: `Note the conversation with ${card.company}`,
      cardId: card.id,
    }
  },
})
