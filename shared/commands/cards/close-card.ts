import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { type ClosingReason, closingReasonSchema } from '../../model/closing.ts'
import { channelSchema } from '../../model/person.ts'
import { idSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { noAnswerFrom } from '../../rules/facts/no-answer-from.ts'
import { zoneAt } from '../../rules/facts/zone-history.ts'
import { sayDay } from '../../text/format-day.ts'
import { dayOf } from '../../time/day.ts'
import { toIso } from '../../time/instant.ts'
import { type CommandContext, command } from '../core/command.ts'
import { cardOf, logged, personOf, withCard, withRoom } from '../core/edit-workspace.ts'
import { text } from '../core/inputs.ts'
import { placeSchema } from './move-card.ts'
import { rankAt } from './rank.ts'

/** What a person reads for each reason. */
export const closingNames: Readonly<Record<ClosingReason, string>> = {
  rejected: 'They said no',
  accepted: 'I accepted their offer',
  declined: 'I declined their offer',
  withdrawn: 'I withdrew',
  'no-answer': 'No answer came',
}

/** Closes a card with its reason; every other follow-up of the card ends. */
export const closeCard = command({
  type: 'close-card',
  input: z.strictObject({
    type: z.literal('close-card'),
    cardId: idSchema,
    place: placeSchema,
    reason: closingReasonSchema,
    personId: idSchema.nullable(),
    channel: channelSchema.nullable(),
    feedback: text('The feedback'),
    reconnect: z.boolean(),
  }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    if (input.personId !== null) personOf(card, input.personId)
    if (input.reason === 'no-answer') checkPatience(card, workspace.zones, context)
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
    const rank = rankAt(workspace.cards, { id: card.id, stage: 'closed', place: input.place })
    const closed = { ...card, stage: 'closed' as const, stageSince: now, rank, closing }
    return {
      workspace: withRoom(
        withCard(workspace, logged(closed, `Closed: ${midSentence(closingNames[input.reason])}`, context)),
        'closed',
      ),
      label: `Close ${card.company}`,
      cardId: card.id,
    }
  },
})

/** No answer can have come only once there was time for one. Throws `not-allowed`. */
function checkPatience(card: Card, stays: Workspace['zones'], { now, zone }: CommandContext): void {
  const from = noAnswerFrom(card, { zone, zoneAt: zoneAt(stays, zone) })
  const today = dayOf(now, zone)
  if (today >= from) return
  throw new AppError(
    'not-allowed',
    `“No answer came” can be chosen from ${sayDay(from, today)}; an answer takes 25 days on average.`,
    { data: { field: 'reason' } },
  )
}

/** "They said no" as "they said no"; "I withdrew" stays. */
function midSentence(words: string): string {
  return words.startsWith('I ') ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
