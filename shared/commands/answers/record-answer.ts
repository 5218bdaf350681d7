import { z } from 'zod'
import { type Answer, answerSchema } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import { channelSchema } from '../../model/person.ts'
import { idSchema, instantSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { dayOf } from '../../time/day.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { putInStage } from '../cards/put-in-stage.ts'
import { checkOpen } from '../cards/reopen-card.ts'
import { pastInstant } from '../core/check-dates.ts'
import { type CommandContext, command } from '../core/command.ts'
import { cardOf, logged, personOf, withCard } from '../core/edit-workspace.ts'
import { newIdSchema, text } from '../core/inputs.ts'
import { checkRoom, disallowed } from '../core/reject.ts'
import { newOffer, openOfferOf, withNewOffer } from '../offers/record-offer.ts'
import { checkAnswer } from './check-answer.ts'
import { sayAnswer } from './describe-answer.ts'

const MAX_ANSWERS = 1000

/**
 * Records what the employer said back. A no closes the card, with the note as their feedback; an offer is
 * recorded and brings the card to Offer. The follow-up rules decide what any other answer leads to.
 */
export const recordAnswer = command({
  type: 'record-answer',
  input: z.strictObject({
    type: z.literal('record-answer'),
    cardId: idSchema,
    answerId: newIdSchema,
    word: answerSchema.shape.word,
    personId: idSchema.nullable(),
    channel: channelSchema.nullable(),
    /** When the answer came; null means now. */
    at: instantSchema.nullable(),
    note: text('The note'),
  }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const name = input.personId === null ? null : personOf(card, input.personId).name
    const at = pastInstant(input.at, { field: 'at', what: 'they answered' }, context)
    if (card.answers.some(({ id }) => id === input.answerId))
      throw disallowed('answerId', 'This answer is on the card already. Change it there.')
    checkRoom(card.answers, { max: MAX_ANSWERS, what: 'answers', field: 'answerId' })
    checkAnswer(card, { word: input.word, at, asOf: context.now }, context)
    const answer: Answer = {
      id: input.answerId,
      word: input.word,
      personId: input.personId,
      channel: input.channel,
      at: toIso(at),
      recordedAt: toIso(context.now),
      note: input.note,
    }
    const line = sayAnswer(answer.word, name, dayOf(context.now, context.zone))
    const next = logged({ ...card, answers: [...card.answers, answer] }, line, context)
    return {
      workspace: applyConsequence(workspace, { card: next, answer }, context),
      label: `Note their answer at ${card.company}`,
      cardId: card.id,
    }
  },
})

function applyConsequence(
  workspace: Workspace,
  { card, answer }: { readonly card: Card; readonly answer: Answer },
  context: CommandContext,
): Workspace {
  if (answer.word.kind === 'courtesy') return withCard(workspace, card)
  // A rejection may still arrive after the user closed the card because no answer had come.
  const isLate = answer.word.kind === 'rejected' && card.closing?.reason === 'no-answer'
  if (!isLate) checkOpen(card, 'word')
  if (answer.word.kind === 'rejected') {
    const closed = { ...card, closing: createClosing(answer, context) }
    return putInStage(workspace, { card: closed, stage: 'closed' }, context)
  }
  if (answer.word.kind !== 'offer') return withCard(workspace, card)
  if (openOfferOf(card))
    throw disallowed('word', 'Their offer is on this card already. Change what it says there.')
  const { personId, at } = answer
  const offer = newOffer({ id: context.newId(), personId, at: toEpoch(at) }, context)
  return putInStage(workspace, { card: withNewOffer(card, offer), stage: 'offer' }, context)
}

function createClosing(answer: Answer, context: CommandContext): Closing {
  return {
    id: context.newId(),
    reason: 'rejected',
    at: answer.at,
    recordedAt: answer.recordedAt,
    personId: answer.personId,
    channel: answer.channel,
    feedback: answer.note,
    reconnect: false,
  }
}
