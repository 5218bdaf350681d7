import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { type ClosingReason, closingReasonSchema } from '../../model/closing.ts'
import { channelSchema } from '../../model/person.ts'
import { idSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { findFirstNoAnswerDay } from '../../rules/facts/first-no-answer-day.ts'
import { createZoneAt } from '../../rules/facts/zone-history.ts'
import { formatDay } from '../../text/format-day.ts'
import { toPlainDate } from '../../time/day.ts'
import { toIso } from '../../time/instant.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
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
  'no-answer': 'No answer came',
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
    if (input.reason === 'no-answer') checkPatience(card, workspace.zoneHistory, context)
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
        replaceCard(
          workspace,
          addLogEntry(closedCard, `Closed: ${toSentencePart(closingReasonNames[input.reason])}`, context),
        ),
        'closed',
      ),
      label: `Close ${card.company}`,
      cardId: card.id,
    }
  },
})

/** Throws `not-allowed` if the employer has not had enough time for the reason "no answer came". */
function checkPatience(
  card: Card,
  zoneHistory: Workspace['zoneHistory'],
  { now, zone }: CommandContext,
): void {
  const earliestDay = findFirstNoAnswerDay(card, { zone, zoneAt: createZoneAt(zoneHistory, zone) })
  const today = toPlainDate(now, zone)
  if (today >= earliestDay) return
  throw new AppError(
    'not-allowed',
    `“No answer came” can be chosen from ${formatDay(earliestDay, today)}; an answer takes 25 days on average.`,
    { data: { field: 'reason' } },
  )
}

/**
 * Turns a reason into part of a sentence: "They said no" becomes "they said no"; "I withdrew" is unchanged.
 */
function toSentencePart(reason: string): string {
  return reason.startsWith('I ') ? reason : reason.charAt(0).toLowerCase() + reason.slice(1)
}
