import { z } from 'zod'
import { paceSchema } from '../../model/card.ts'
import { countrySchema, idSchema, zoneSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { checkCountry, checkZone, pickDefined, replaceCard, requireCard } from '../core/edit-workspace.ts'
import { lineInput, requiredLineInput, textInput } from '../core/inputs.ts'

/** Changes the details of the application itself; fields left out keep their values. */
export const editCard = defineCommand({
  type: 'edit-card',
  input: z.strictObject({
    type: z.literal('edit-card'),
    cardId: idSchema,
    changes: z
      .strictObject({
        company: requiredLineInput('The company name'),
        role: lineInput('The role'),
        link: lineInput('The link', 2000),
        posting: textInput('The posting'),
        notes: textInput('Your notes'),
        pace: paceSchema,
        country: countrySchema.nullable(),
        zone: zoneSchema.nullable(),
        sellingPoints: z
          .array(lineInput('The selling point'))
          .max(20, { error: 'Twenty selling points are enough. Remove one first.' }),
      })
      .partial(),
  }),
  apply(workspace, input) {
    const card = requireCard(workspace, input.cardId)
    checkZone(input.changes.zone)
    checkCountry(input.changes.country, 'country')
    const sellingPoints = input.changes.sellingPoints?.filter((point) => point !== '')
    return {
      workspace: replaceCard(workspace, { ...card, ...pickDefined({ ...input.changes, sellingPoints }) }),
      label: `Edit ${card.company}`,
      cardId: card.id,
    }
  },
})
