import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import { idSchema } from '../../model/scalars.ts'
import { bringFrame, parsePhrase } from '../../text/phrases/phrase.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import { replaceCard, requireCard } from '../core/edit-workspace.ts'
import { invalidInput } from '../core/field-errors.ts'
import { lineInput } from '../core/inputs.ts'

/**
 * Saves what the user would bring to a job, each line as it follows “I'd bring”. Empty lines are dropped.
 * Refuses a line that does not fit the sentence.
 */
export const saveWouldBring = defineCommand({
  type: 'save-would-bring',
  input: z.strictObject({
    type: z.literal('save-would-bring'),
    cardId: idSchema,
    wouldBring: z
      .array(lineInput('This line'))
      .max(20, { error: 'Twenty lines are enough. Remove one first.' }),
    seen: seenInput,
  }),
  apply(workspace, input) {
    const card = requireCard(workspace, input.cardId)
    checkUnchanged(card, input.seen, input)
    const lines = input.wouldBring.filter((line) => line !== '').map(requirePhrase)
    return {
      workspace: replaceCard(workspace, setWouldBring(card, [...new Set(lines)])),
      label: `Note what you would bring to ${card.company}`,
      cardId: card.id,
    }
  },
})

/** A card without such lines is stored without the field. */
function setWouldBring({ wouldBring: _, ...card }: Card, lines: readonly string[]): Card {
  return lines.length === 0 ? card : { ...card, wouldBring: [...lines] }
}

function requirePhrase(typed: string): string {
  const phrase = parsePhrase(typed, bringFrame)
  if (!phrase.ok) throw invalidInput('wouldBring', phrase.reason)
  return phrase.value
}
