import { z } from 'zod'
import { paceSchema } from '../../model/card.ts'
import { countrySchema, idSchema, zoneSchema } from '../../model/scalars.ts'
import { command } from '../core/command.ts'
import { cardOf, checkCountry, checkZone, given, withCard } from '../core/edit-workspace.ts'
import { line, requiredLine, text } from '../core/inputs.ts'

/** Changes the details of the application itself; fields left out keep their values. */
export const editCard = command({
  type: 'edit-card',
  input: z.strictObject({
    type: z.literal('edit-card'),
    cardId: idSchema,
    changes: z
      .strictObject({
        company: requiredLine('The company name'),
        role: line('The role'),
        link: line('The link', 2000),
        posting: text('The posting'),
        notes: text('Your notes'),
        pace: paceSchema,
        country: countrySchema.nullable(),
        zone: zoneSchema.nullable(),
        sellingPoints: z
          .array(line('The selling point'))
          .max(20, { error: 'Twenty selling points are enough. Remove one first.' }),
      })
      .partial(),
  }),
  apply(workspace, input) {
    const card = cardOf(workspace, input.cardId)
    checkZone(input.changes.zone)
    checkCountry(input.changes.country, 'country')
    const sellingPoints = input.changes.sellingPoints?.filter((point) => point !== '')
    return {
      workspace: withCard(workspace, { ...card, ...given({ ...input.changes, sellingPoints }) }),
      label: `Edit ${card.company}`,
      cardId: card.id,
    }
  },
})
