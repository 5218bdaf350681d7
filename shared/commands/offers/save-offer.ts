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

/** Records what an offer says; fields left out keep their values. A new offer brings its card to Offer. */
export const saveOffer = command({
  type: 'save-offer',
  input: z.strictObject({
    type: z.literal('save-offer'),
    cardId: idSchema,
    offerId: newIdSchema,
    changes: z
      .strictObject({
        personId: idSchema.nullable(),
        /** When they made the offer. */
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
    const existing = card.offers.find(({ id }) => id === input.offerId)
    if (!existing) {
      checkOpen(card, 'offerId')
      if (openOfferOf(card))
        throw disallowed(
          'offerId',
          'This card has an offer already. Change it, or say that they took it back.',
        )
    }
    const base = existing ?? newOffer({ id: input.offerId, personId: null, at: context.now }, context)
    const offer: Offer = { ...base, ...given(input.changes) }
    checkOffer(offer, input.changes, context)
    if (offer.personId !== null) personOf(card, offer.personId)
    const description = describeOffer(offer, existing ?? null, context)
    const next = existing
      ? {
          ...card,
          offers: withEntry(card.offers, offer),
          answers: moveAnswerTime(card.answers, existing, offer),
        }
      : withNewOffer(card, offer)
    const saved = logged(next, description, context)
    return {
      workspace: existing
        ? withCard(workspace, saved)
        : putInStage(workspace, { card: saved, stage: 'offer' }, context),
      label: `${existing ? 'Change' : 'Add'} the offer of ${card.company}`,
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

/** Gives the answer that brought an offer the new time of the offer. */
function moveAnswerTime(answers: readonly Answer[], before: Offer, after: Offer): Answer[] {
  return answers.map((answer) =>
    answer.word.kind === 'offer' && answer.at === before.at && before.at !== after.at
      ? { ...answer, at: after.at }
      : answer,
  )
}

/** Describes an offer for the card's history, and says so if the date for the answer has already passed. */
function describeOffer(offer: Offer, before: Offer | null, { now, zone }: CommandContext): string {
  const opening = before ? 'Offer details changed' : 'They made an offer'
  const { answerBy } = offer
  if (answerBy === null || answerBy === before?.answerBy) return opening
  const hasPassed = answerByAfter(offer, now, zone) === null
  const day = sayDay(answerBy, dayOf(now, zone))
  return `${opening}; ${hasPassed ? `their date for an answer, ${day}, has passed` : `answer by ${day}`}`
}
