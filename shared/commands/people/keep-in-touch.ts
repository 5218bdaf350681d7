import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import { idSchema } from '../../model/scalars.ts'
import { findPersonKey, toPersonKey } from '../../rules/facts/person-key.ts'
import { defineCommand } from '../core/command.ts'
import { requireCard, requirePerson } from '../core/edit-workspace.ts'

/** Notes that the user wants to stay in contact with a person after the search, or no longer does, on every card they are on. */
export const keepInTouch = defineCommand({
  type: 'keep-in-touch',
  input: z.strictObject({
    type: z.literal('keep-in-touch'),
    cardId: idSchema,
    personId: idSchema,
    isKept: z.boolean(),
  }),
  apply(workspace, { cardId, personId, isKept }) {
    const card = requireCard(workspace, cardId)
    const person = requirePerson(card, personId)
    const key = findPersonKey(card, personId)
    const keep = (other: Card): Card => {
      const isThem = other.people.map((one) => toPersonKey(other, one) === key)
      if (!isThem.includes(true)) return other
      const people = other.people.map((one, index) => (isThem[index] ? { ...one, keepInTouch: isKept } : one))
      return { ...other, people }
    }
    return {
      workspace: { ...workspace, cards: workspace.cards.map(keep) },
      label: isKept ? `Add ${person.name} to “Keep in touch”` : `Remove ${person.name} from “Keep in touch”`,
      cardId,
    }
  },
})
