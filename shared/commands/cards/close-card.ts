import { z } from 'zod'
import { type ClosingReason, closingReasonSchema } from '../../model/closing.ts'
import { channelSchema } from '../../model/person.ts'
import { idSchema } from '../../model/scalars.ts'
import { toIso } from '../../time/instant.ts'
import { defineCommand } from '../core/command.ts'
import {
  addLogEntry,
  replaceCard,
  requireCard,
  requirePerson,
  respaceColumn,
} from '../core/edit-workspace.ts'
import { textInput } from '../core/inputs.ts'
import { columnPositionSchema } from './move-card.ts'
import { computeRank } from './rank.ts'

/** The name of each closing reason, as the user reads it. */
export const closingReasonNames: Readonly<Record<ClosingReason, string>> = {
  rejected: 'They said no',
  accepted: 'I accepted their offer',
  declined: 'I declined their offer',
  withdrawn: 'I withdrew',
  'no-answer': 'No answer',
}

/** Closes a card and records the reason. The follow-ups that were open end. */
export const closeCard = defineCommand({
  type: 'close-card',
  input: z.strictObject({
    type: z.literal('close-card'),
    cardId: idSchema,
    position: columnPositionSchema,
    reason: closingReasonSchema,
    /** Who gave the news and on which channel; each is null if unknown. */
    personId: idSchema.nullable(),
    channel: channelSchema.nullable(),
    feedback: textInput('The feedback'),
    /** True if the user wants a reminder in 90 days; ignored unless the employer rejected the user. */
    reconnect: z.boolean(),
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    if (input.personId !== null) requirePerson(card, input.personId)
    const now = toIso(context.now)
    const closing = {
      id: context.newId(),
      reason: input.reason,
      at: now,
      recordedAt: now,
      personId: input.personId,
      channel: input.channel,
      feedback: input.feedback,
      reconnect: input.reconnect && input.reason === 'rejected',
    }
    const rank = computeRank(workspace.cards, { id: card.id, stage: 'closed', position: input.position })
    const closedCard = { ...card, stage: 'closed' as const, stageSince: now, rank, closing }
    return {
      workspace: respaceColumn(
        replaceCard(workspace, addLogEntry(closedCard, describeClosing(input.reason), context)),
        'closed',
      ),
      label: `Close ${card.company}`,
      cardId: card.id,
    }
  },
})

/** Describes a closing for the log of its card: "Closed: they said no", "Closed: I withdrew". */
export function describeClosing(reason: ClosingReason): string {
  if (reason === 'no-answer') return 'Closed: no answer came'
  const name = closingReasonNames[reason]
  return `Closed: ${name.startsWith('I ') ? name : name.charAt(0).toLowerCase() + name.slice(1)}`
}
