import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import { type ClosingReason, closingReasonSchema } from '../../model/closing.ts'
import { isClosed } from '../../rules/facts/is-closed.ts'
import { toIso } from '../../time/instant.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { addLogEntry } from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'
import { describeClosing } from './close-card.ts'
import { columnPositionSchema } from './move-card.ts'
import { moveAllToStage } from './move-to-stage.ts'
import { cardIdsInput, describeCards, findOnlyId, requireCards } from './several-cards.ts'

/** A job is accepted on its own card, because the rest of the search follows from it. */
const reasonInput = closingReasonSchema.exclude(['accepted'])

/** Closes several cards at once for one reason; one undo opens them all again. */
export const closeCards = defineCommand({
  type: 'close-cards',
  input: z.strictObject({
    type: z.literal('close-cards'),
    cardIds: cardIdsInput,
    reason: reasonInput,
    /** Where they come in Closed; the top if it is missing. */
    position: columnPositionSchema.optional(),
  }),
  apply(workspace, input, context) {
    const cards = requireCards(workspace, input.cardIds)
    const closed = cards.find(isClosed)
    if (closed)
      throw notAllowed(
        'cardIds',
        `The card of ${closed.company} is closed already, so nothing was changed. Choose only open cards.`,
      )
    const closedCards = cards.map((card) => close(card, input.reason, context))
    const isSilent = cards.length > 1 && input.reason === 'no-answer'
    return {
      workspace: moveAllToStage(
        workspace,
        { cards: closedCards, stage: 'closed', position: input.position },
        context,
      ),
      label: `Close ${describeCards(cards)}${isSilent ? ' without an answer' : ''}`,
      cardId: findOnlyId(cards),
    }
  },
})

function close(card: Card, reason: ClosingReason, context: CommandContext): Card {
  const now = toIso(context.now)
  const closing = {
    id: context.newId(),
    reason,
    at: now,
    recordedAt: now,
    personId: null,
    channel: null,
    feedback: '',
    reconnect: false,
  }
  return addLogEntry({ ...card, closing }, describeClosing(reason), context)
}
