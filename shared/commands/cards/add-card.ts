import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { stageNames } from '../../model/stage.ts'
import { stageSchema } from '../../model/stage-schema.ts'
import { toIso } from '../../time/instant.ts'
import { command } from '../core/command.ts'
import { logged } from '../core/edit-workspace.ts'
import { line, newIdSchema, requiredLine } from '../core/inputs.ts'
import { recordEndedInterview } from '../interviews/record-ended-interview.ts'
import { recordOffer } from '../offers/record-offer.ts'
import { newPerson } from '../people/new-person.ts'
import { newCard } from './new-card.ts'
import { rankAt } from './rank.ts'

/** Adds a new application to the board. Only the company is required. */
export const addCard = command({
  type: 'add-card',
  input: z.strictObject({
    type: z.literal('add-card'),
    /** Chosen by the sender, so that the card can be shown before it is saved. */
    cardId: newIdSchema,
    company: requiredLine('The company name'),
    role: line('The role'),
    stage: stageSchema.exclude(['closed']),
    /** The name of a person at the employer; empty if none is known. */
    person: line('The name'),
  }),
  apply(workspace, input, context) {
    if (workspace.cards.some((card) => card.id === input.cardId))
      throw new AppError('not-allowed', 'This card is on the board already.')
    const now = toIso(context.now)
    const people = input.person ? [newPerson({ id: context.newId(), name: input.person })] : []
    const rank = rankAt(workspace.cards, { id: input.cardId, stage: input.stage, place: { at: 'top' } })
    const { cardId: id, company, role, stage } = input
    const blank = newCard({ id, company, role, stage, rank, addedAt: now, people }, workspace.settings)
    const added = logged(blank, `Added to ${stageNames[input.stage]}`, context)
    const card =
      input.stage === 'waiting'
        ? recordEndedInterview(added, 'other', context)
        : input.stage === 'offer'
          ? recordOffer(added, context)
          : added
    return {
      workspace: { ...workspace, cards: [...workspace.cards, card] },
      label: `Add ${input.company}`,
      cardId: card.id,
    }
  },
})
