import { z } from 'zod'
import { type Answer, answerSchema } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import { channelSchema } from '../../model/person.ts'
import { type IsoInstant, idSchema, instantSchema } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import { pastInstant } from '../core/check-dates.ts'
import { command } from '../core/command.ts'
import { cardOf, given, logged, personOf, withCard, withEntry } from '../core/edit-workspace.ts'
import { text } from '../core/inputs.ts'
import { disallowed } from '../core/reject.ts'
import { openOfferOf } from '../offers/record-offer.ts'
import { answerOf, checkAnswer, movesCard } from './check-answer.ts'

/**
 * Corrects an answer that was recorded; fields left out keep their values. If the answer closed the card or
 * brought an offer, the time of the closing or offer changes with it.
 */
export const editAnswer = command({
  type: 'edit-answer',
  input: z.strictObject({
    type: z.literal('edit-answer'),
    cardId: idSchema,
    answerId: idSchema,
    changes: z
      .strictObject({
        word: answerSchema.shape.word,
        personId: idSchema.nullable(),
        channel: channelSchema.nullable(),
        at: instantSchema,
        note: text('The note'),
      })
      .partial(),
  }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const existing = answerOf(card, input.answerId)
    const answer: Answer = { ...existing, ...given(input.changes) }
    if (answer.personId !== null) personOf(card, answer.personId)
    if (answer.word.kind !== existing.word.kind && (movesCard(answer.word) || movesCard(existing.word)))
      throw disallowed(
        'word',
        'A no and an offer move the card. Take this answer back and note the other one.',
      )
    const at = pastInstant(answer.at, { field: 'at', what: 'they answered' }, context)
    checkAnswer(card, { word: answer.word, at, asOf: toEpoch(existing.at) }, context)
    const edited = { ...card, answers: withEntry(card.answers, answer) }
    const next = syncConsequenceTime(edited, { word: answer.word, from: existing.at, to: answer.at })
    return {
      workspace: withCard(workspace, logged(next, 'Answer changed', context)),
      label: `Change their answer at ${card.company}`,
      cardId: card.id,
    }
  },
})

/** Removes an answer that never came. One that moved the card is removed by moving the card back. */
export const removeAnswer = command({
  type: 'remove-answer',
  input: z.strictObject({ type: z.literal('remove-answer'), cardId: idSchema, answerId: idSchema }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const answer = answerOf(card, input.answerId)
    if (answer.word.kind === 'rejected' && card.closing !== null)
      throw disallowed(
        'answerId',
        'This answer closed the card. Move the card out of Closed to take it back.',
      )
    if (answer.word.kind === 'offer' && openOfferOf(card)?.at === answer.at)
      throw disallowed('answerId', 'This answer brought their offer. Move the card back to take both away.')
    const next = { ...card, answers: card.answers.filter((other) => other !== answer) }
    return {
      workspace: withCard(workspace, logged(next, 'Answer taken back', context)),
      label: `Remove their answer at ${card.company}`,
      cardId: card.id,
    }
  },
})

/** Gives the closing or offer that came with an answer the new time of the answer. */
function syncConsequenceTime(
  card: Card,
  { word, from, to }: { readonly word: Answer['word']; readonly from: IsoInstant; readonly to: IsoInstant },
): Card {
  if (from === to) return card
  if (word.kind === 'rejected' && card.closing?.at === from)
    return { ...card, closing: { ...card.closing, at: to } }
  if (word.kind !== 'offer') return card
  const offers = card.offers.map((offer) => (offer.at === from ? { ...offer, at: to } : offer))
  return { ...card, offers }
}
