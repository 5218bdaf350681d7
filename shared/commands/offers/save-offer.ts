import { z } from 'zod'
import type { Answer } from '../../model/answer.ts'
import type { Offer } from '../../model/offer.ts'
import { idSchema, instantSchema, plainDateSchema } from '../../model/scalars.ts'
import { answerByAfter } from '../../rules/timing/answer-by.ts'
import { sayDay } from '../../text/format-day.ts'
import { dayOf } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { putInStage } from '../cards/put-in-stage.ts'
import { checkOpen } from '../cards/reopen-card.ts'
import { checkDay, pastInstant } from '../core/check-dates.ts'
import { type CommandContext, command } from '../core/command.ts'
import { cardOf, given, logged, personOf, withCard, withEntry } from '../core/edit-workspace.ts'
import { line, newIdSchema } from '../core/inputs.ts'
import { disallowed } from '../core/reject.ts'
import { newOffer, openOfferOf, withNewOffer } from './record-offer.ts'

/** Writes down what an offer says; fields left out stay. A new one brings its card to Offer. */
export const saveOffer = command({
  type: 'save-offer',
  input: z.strictObject({
    type: z.literal('save-offer'),
    cardId: idSchema,
    offerId: newIdSchema,
    changes: z
      .strictObject({
        personId: idSchema.nullable(),
        /** When they made it. */
        at: instantSchema,
        answerBy: plainDateSchema.nullable(),
        startDate: line('The start date'),
        department: line('The department'),
        location: line('The place'),
        dressCode: line('The dress code'),
        pay: line('The pay'),
        contract: line('The contract'),
        discussAt: line('The time to talk it over'),
      })
      .partial(),
  }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const known = card.offers.find((one) => one.id === input.offerId)
    if (!known) {
      checkOpen(card, 'offerId')
      if (openOfferOf(card))
        throw disallowed(
          'offerId',
          'This card has an offer already. Change it, or say that they took it back.',
        )
    }
    const base = known ?? newOffer({ id: input.offerId, personId: null, at: context.now }, context)
    const offer: Offer = { ...base, ...given(input.changes) }
    checkOffer(offer, input.changes, context)
    if (offer.personId !== null) personOf(card, offer.personId)
    const words = sayOffer(offer, known ?? null, context)
    const next = known
      ? { ...card, offers: withEntry(card.offers, offer), answers: answersMoved(card.answers, known, offer) }
      : withNewOffer(card, offer)
    const told = logged(next, words, context)
    return {
      workspace: known
        ? withCard(workspace, told)
        : putInStage(workspace, { card: told, stage: 'offer' }, context),
      label: `${known ? 'Change' : 'Add'} the offer of ${card.company}`,
      cardId: card.id,
    }
  },
})

type Changes = Partial<{ [K in 'at' | 'answerBy']: Offer[K] | undefined }>

function checkOffer(offer: Offer, changes: Changes, context: CommandContext): void {
  if (changes.at !== undefined) {
    const at = pastInstant(changes.at, { field: 'at', what: 'they made the offer' }, context)
    if (offer.withdrawnAt !== null && at > toEpoch(offer.withdrawnAt))
      throw disallowed('at', 'That is after they took the offer back. Check the time.')
  }
  if (changes.answerBy) checkDay(changes.answerBy, 'answerBy', context)
}

/** The answer that brought an offer came when the offer did. */
function answersMoved(answers: readonly Answer[], was: Offer, is: Offer): Answer[] {
  return answers.map((answer) =>
    answer.word.kind === 'offer' && answer.at === was.at && was.at !== is.at
      ? { ...answer, at: is.at }
      : answer,
  )
}

/** A date that has passed may be entered, and is told as such: the answer is overdue then. */
function sayOffer(offer: Offer, was: Offer | null, { now, zone }: CommandContext): string {
  const begin = was ? 'Offer details changed' : 'They made an offer'
  const { answerBy } = offer
  if (answerBy === null || answerBy === was?.answerBy) return begin
  const hasPassed = answerByAfter(offer, now, zone) === null
  const day = sayDay(answerBy, dayOf(now, zone))
  return `${begin}; ${hasPassed ? `their date for an answer, ${day}, has passed` : `answer by ${day}`}`
}
