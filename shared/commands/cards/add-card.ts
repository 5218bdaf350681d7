import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { stageNames } from '../../model/stage.ts'
import { stageSchema } from '../../model/stage-schema.ts'
import { toIso } from '../../time/instant.ts'
import { defineCommand } from '../core/command.ts'
import { addLogEntry } from '../core/edit-workspace.ts'
import { lineInput, newIdSchema, requiredLineInput } from '../core/inputs.ts'
import { recordOffer } from '../offers/record-offer.ts'
import { createPerson } from '../people/create-person.ts'
import { applicationInput, setApplicationFacts } from './application-input.ts'
import { createCard } from './create-card.ts'
import { computeRank } from './rank.ts'

/**
 * Adds a new application to the board. Only the company is required. A card added to Waiting has no conversation
 * until the user says that there was one.
 */
export const addCard = defineCommand({
  type: 'add-card',
  input: z.strictObject({
    type: z.literal('add-card'),
    /** The page chooses the id, so that it can show the card before the card is saved. */
    cardId: newIdSchema,
    company: requiredLineInput('The company name'),
    role: lineInput('The role'),
    stage: stageSchema.exclude(['closed']),
    /** The name of a person at the employer; empty if none is known. */
    person: lineInput('The name'),
    ...z.object(applicationInput).partial().shape,
  }),
  apply(workspace, input, context) {
    if (workspace.cards.some((card) => card.id === input.cardId))
      throw new AppError('not-allowed', 'This card is already on the board.')
    const now = toIso(context.now)
    const people = input.person ? [createPerson({ id: context.newId(), name: input.person })] : []
    const rank = computeRank(workspace.cards, {
      id: input.cardId,
      stage: input.stage,
      position: { at: 'top' },
    })
    const { cardId: id, company, role, stage } = input
    const blankCard = createCard({ id, company, role, stage, rank, addedAt: now, people }, workspace.settings)
    const factualCard = setApplicationFacts(blankCard, input, context)
    const addedCard = addLogEntry(factualCard, `Added to ${stageNames[input.stage]}`, context)
    const card = input.stage === 'offer' ? recordOffer(addedCard, context) : addedCard
    return {
      workspace: { ...workspace, cards: [...workspace.cards, card] },
      label: `Add ${input.company}`,
      cardId: card.id,
    }
  },
})
