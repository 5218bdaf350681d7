import { z } from 'zod'
import { type Answer, answerSchema } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import { channelSchema } from '../../model/person.ts'
import { idSchema, instantSchema, type PlainDate, plainDateSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { toPlainDate } from '../../time/day.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { moveToStage } from '../cards/move-to-stage.ts'
import { checkCardOpen } from '../cards/reopen-card.ts'
import { parsePastInstant } from '../core/check-dates.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard, requirePerson } from '../core/edit-workspace.ts'
import { checkCapacity, invalidInput, notAllowed } from '../core/field-errors.ts'
import { newIdSchema, textInput } from '../core/inputs.ts'
import { addOffer, createOffer, findOpenOffer } from '../offers/record-offer.ts'
import { phoneInput, setPhone } from '../people/set-phone.ts'
import { addArrangements, arrangedInterviewSchema } from './arrangements.ts'
import { checkAnswer } from './check-answer.ts'
import { describeAnswer } from './describe-answer.ts'

/** The most answers that one card can hold. */
const MAX_ANSWERS = 1000

/**
 * Records what the employer said back. A rejection closes the card and keeps the note as their feedback. An
 * offer is recorded and moves the card to Offer. For any other answer, only the follow-ups change.
 */
export const recordAnswer = defineCommand({
  type: 'record-answer',
  input: z.strictObject({
    type: z.literal('record-answer'),
    cardId: idSchema,
    answerId: newIdSchema,
    outcome: answerSchema.shape.outcome,
    /** Who answered and on which channel; each is null if unknown. */
    personId: idSchema.nullable(),
    channel: channelSchema.nullable(),
    /** When the answer came; null means now. */
    at: instantSchema.nullable(),
    note: textInput('The note'),
    /** The number of the person, if they are to be called. */
    phone: phoneInput,
    /** The interview that was arranged in the same breath; ignored unless they want another one. */
    interview: arrangedInterviewSchema.optional(),
    /** The last day to answer their offer; ignored for any other answer. */
    answerBy: plainDateSchema.optional(),
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const name = input.personId === null ? null : requirePerson(card, input.personId).name
    const at = parsePastInstant(input.at, { field: 'at', what: 'they answered' }, context)
    if (card.answers.some(({ id }) => id === input.answerId))
      throw notAllowed('answerId', 'This answer is already on the card. Change it there.')
    checkCapacity(card.answers, { max: MAX_ANSWERS, what: 'answers', field: 'answerId' })
    checkAnswer(card, { outcome: input.outcome, at, endedBy: context.now }, context)
    const answer: Answer = {
      id: input.answerId,
      outcome: input.outcome,
      personId: input.personId,
      channel: input.channel,
      at: toIso(at),
      recordedAt: toIso(context.now),
      note: input.note,
    }
    const line = describeAnswer(answer.outcome, name, {
      today: toPlainDate(context.now, context.zone),
      formats: context.formats,
    })
    const nextCard = addLogEntry(
      setPhone({ ...card, answers: [...card.answers, answer] }, input.personId, input.phone),
      line,
      context,
    )
    const { cardId, outcome, interview, answerBy } = input
    checkAnswerBy(answer, answerBy, context)
    return {
      workspace: addArrangements(
        applyConsequence(workspace, { card: nextCard, answer }, context),
        { cardId, outcome, interview, answerBy },
        context,
      ),
      label: `Note the answer from ${card.company}`,
      cardId: card.id,
    }
  },
})

/** Throws `invalid-input` if the day to answer an offer had passed when they named it. */
function checkAnswerBy(
  { outcome, at }: Answer,
  answerBy: PlainDate | undefined,
  { zone }: Pick<CommandContext, 'zone'>,
): void {
  if (outcome.kind === 'offer' && answerBy !== undefined && answerBy < toPlainDate(toEpoch(at), zone))
    throw invalidInput('date', 'That date has already passed. Check the date they named.')
}

/** Saves a card with its new answer, and closes or moves the card if the answer requires it. */
function applyConsequence(
  workspace: Workspace,
  { card, answer }: { readonly card: Card; readonly answer: Answer },
  context: CommandContext,
): Workspace {
  if (answer.outcome.kind === 'courtesy') return replaceCard(workspace, card)
  // A rejection may still arrive after the user closed the card because no answer had come.
  const isLate = answer.outcome.kind === 'rejected' && card.closing?.reason === 'no-answer'
  if (!isLate) checkCardOpen(card, 'outcome')
  if (answer.outcome.kind === 'rejected') {
    const closedCard = { ...card, closing: createClosing(answer, context) }
    return moveToStage(workspace, { card: closedCard, stage: 'closed' }, context)
  }
  if (answer.outcome.kind !== 'offer') return replaceCard(workspace, card)
  if (findOpenOffer(card))
    throw notAllowed('outcome', 'Their offer is already on this card. Change it there.')
  const { personId, at } = answer
  const offer = createOffer({ id: context.newId(), personId, at: toEpoch(at) }, context)
  return moveToStage(workspace, { card: addOffer(card, offer), stage: 'offer' }, context)
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
