import { z } from 'zod'
import { type Answer, answerSchema } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import { channelSchema } from '../../model/person.ts'
import { type IsoInstant, idSchema, instantSchema } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import { parsePastInstant } from '../core/check-dates.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import {
  addLogEntry,
  pickDefined,
  replaceCard,
  requireCard,
  requirePerson,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'
import { textInput } from '../core/inputs.ts'
import { checkAnswer, movesCard, requireAnswer } from './check-answer.ts'

/**
 * Corrects a recorded answer; fields left out keep their values. If the answer closed the card or
 * brought an offer, the time of the closing or offer changes with it.
 */
export const editAnswer = defineCommand({
  type: 'edit-answer',
  input: z.strictObject({
    type: z.literal('edit-answer'),
    cardId: idSchema,
    answerId: idSchema,
    changes: z
      .strictObject({
        outcome: answerSchema.shape.outcome,
        personId: idSchema.nullable(),
        channel: channelSchema.nullable(),
        at: instantSchema,
        note: textInput('The note'),
      })
      .partial(),
    seen: seenInput,
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const existing = requireAnswer(card, input.answerId)
    checkUnchanged(existing, input.seen, input.changes)
    const answer: Answer = { ...existing, ...pickDefined(input.changes) }
    if (answer.personId !== null) requirePerson(card, answer.personId)
    if (
      answer.outcome.kind !== existing.outcome.kind &&
      (movesCard(answer.outcome) || movesCard(existing.outcome))
    )
      throw notAllowed('outcome', 'A no or an offer moves the card. Remove this answer and add the new one.')
    const at = parsePastInstant(answer.at, { field: 'at', what: 'they answered' }, context)
    checkAnswer(card, { outcome: answer.outcome, at, endedBy: toEpoch(existing.at) }, context)
    const editedCard = { ...card, answers: upsertEntry(card.answers, answer) }
    const nextCard = syncConsequenceTime(editedCard, {
      outcome: answer.outcome,
      oldTime: existing.at,
      newTime: answer.at,
    })
    return {
      workspace: replaceCard(workspace, addLogEntry(nextCard, 'Answer changed', context)),
      label: `Change the answer from ${card.company}`,
      cardId: card.id,
    }
  },
})

/**
 * Moves the closing or offer that an answer brought to the new time of the answer. They are recognised by
 * their time, which was the answer's.
 */
function syncConsequenceTime(
  card: Card,
  {
    outcome,
    oldTime,
    newTime,
  }: {
    readonly outcome: Answer['outcome']
    readonly oldTime: IsoInstant
    readonly newTime: IsoInstant
  },
): Card {
  if (oldTime === newTime) return card
  if (outcome.kind === 'rejected' && card.closing?.at === oldTime)
    return { ...card, closing: { ...card.closing, at: newTime } }
  if (outcome.kind !== 'offer') return card
  const offers = card.offers.map((offer) => (offer.at === oldTime ? { ...offer, at: newTime } : offer))
  return { ...card, offers }
}
