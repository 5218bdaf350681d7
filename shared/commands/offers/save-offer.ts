import { z } from 'zod'
import type { Answer } from '../../model/answer.ts'
import type { Offer } from '../../model/offer.ts'
import { idSchema, instantSchema, plainDateSchema } from '../../model/scalars.ts'
import { findAnswerDeadline } from '../../rules/timing/offer-deadline.ts'
import { formatDay } from '../../text/format-day.ts'
import { toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { moveToStage } from '../cards/move-to-stage.ts'
import { checkCardOpen } from '../cards/reopen-card.ts'
import { checkDay, parsePastInstant } from '../core/check-dates.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import {
  addLogEntry,
  pickDefined,
  replaceCard,
  requireCard,
  requirePerson,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'
import { lineInput, newIdSchema } from '../core/inputs.ts'
import { addOffer, createOffer, findOpenOffer } from './record-offer.ts'

/**
 * Adds an offer or changes its details; fields left out keep their values. A new offer moves its card to
 * Offer.
 */
export const saveOffer = defineCommand({
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
        /** The last day to answer the offer; null if they named none. */
        answerBy: plainDateSchema.nullable(),
        startDate: lineInput('The start date'),
        department: lineInput('The team'),
        location: lineInput('The place'),
        dressCode: lineInput('The dress code'),
        pay: lineInput('The pay'),
        contract: lineInput('The contract'),
        discussAt: lineInput('The call to discuss'),
      })
      .partial(),
    seen: seenInput,
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const existing = card.offers.find(({ id }) => id === input.offerId)
    if (existing) checkUnchanged(existing, input.seen, input.changes)
    if (!existing) {
      checkCardOpen(card, 'offerId')
      if (findOpenOffer(card))
        throw notAllowed('offerId', 'This card already has an offer. Change it, or mark it as taken back.')
    }
    const baseOffer = existing ?? createOffer({ id: input.offerId, personId: null, at: context.now }, context)
    const offer: Offer = { ...baseOffer, ...pickDefined(input.changes) }
    checkOffer(offer, input.changes, context)
    if (offer.personId !== null) requirePerson(card, offer.personId)
    const description = describeOffer(offer, existing ?? null, context)
    const nextCard = existing
      ? {
          ...card,
          offers: upsertEntry(card.offers, offer),
          answers: moveAnswerTime(card.answers, existing, offer),
        }
      : addOffer(card, offer)
    const loggedCard = addLogEntry(nextCard, description, context)
    return {
      workspace: existing
        ? replaceCard(workspace, loggedCard)
        : moveToStage(workspace, { card: loggedCard, stage: 'offer' }, context),
      label: `${existing ? 'Change' : 'Add'} the offer from ${card.company}`,
      cardId: card.id,
    }
  },
})

type Changes = Partial<{ [K in 'at' | 'answerBy']: Offer[K] | undefined }>

function checkOffer(offer: Offer, changes: Changes, context: CommandContext): void {
  if (changes.at !== undefined) {
    const at = parsePastInstant(changes.at, { field: 'at', what: 'they made the offer' }, context)
    if (offer.withdrawnAt !== null && at > toEpoch(offer.withdrawnAt))
      throw notAllowed('at', 'That is after they took the offer back. Check the time.')
  }
  if (changes.answerBy) checkDay(changes.answerBy, 'answerBy', context)
}

/** Moves the answer that brought an offer to the new time of the offer. */
function moveAnswerTime(answers: readonly Answer[], before: Offer, after: Offer): Answer[] {
  return answers.map((answer) =>
    answer.outcome.kind === 'offer' && answer.at === before.at && before.at !== after.at
      ? { ...answer, at: after.at }
      : answer,
  )
}

/** Describes a new or changed offer for the card's history. `before` is null if the offer is new. */
function describeOffer(offer: Offer, before: Offer | null, { now, zone, formats }: CommandContext): string {
  const opening = before ? 'Offer details changed' : 'They made an offer'
  const { answerBy } = offer
  if (answerBy === null || answerBy === before?.answerBy) return opening
  const hasPassed = findAnswerDeadline(offer, now, zone) === null
  const day = formatDay(answerBy, toPlainDate(now, zone), formats)
  return `${opening}; ${hasPassed ? `the deadline, ${day}, has passed` : `answer by ${day}`}`
}
