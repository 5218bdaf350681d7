import { z } from 'zod'
import { type Card, paceSchema } from '../../model/card.ts'
import { countrySchema, idSchema, zoneSchema } from '../../model/scalars.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import { checkCountry, checkZone, pickDefined, replaceCard, requireCard } from '../core/edit-workspace.ts'
import { lineInput, requiredLineInput, textInput } from '../core/inputs.ts'
import { aboutInput, setAbout, splitAbout } from './about-input.ts'
import { applicationInput, checkAgency, setApplicationFacts } from './application-input.ts'

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
          .array(lineInput('The strength'))
          .max(20, { error: 'That’s twenty strengths, the most a card holds. Remove one first.' }),
        ...applicationInput,
        ...aboutInput,
      })
      .partial(),
    seen: seenInput,
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    checkUnchanged(card, input.seen, input.changes)
    checkZone(input.changes.zone)
    checkCountry(input.changes.country, 'country')
    const { rest, about } = splitAbout(input.changes)
    const { appliedOn, agency, region, ...changes } = rest
    const sellingPoints = changes.sellingPoints?.filter((point) => point !== '')
    const editedCard: Card = { ...card, ...pickDefined({ ...changes, sellingPoints }) }
    // Only a new company is compared: a card that came with both alike can still be edited.
    if (changes.company !== undefined && agency === undefined && card.agency)
      checkAgency(editedCard, card.agency)
    const factualCard = setApplicationFacts(editedCard, { appliedOn, agency, region }, context)
    const nextCard = setAbout(factualCard, about)
    return {
      workspace: replaceCard(workspace, nextCard),
      label: `Edit ${card.company}`,
      cardId: card.id,
    }
  },
})
