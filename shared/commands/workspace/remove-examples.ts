import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { isExample } from '../../model/example.ts'
import { defineCommand } from '../core/command.ts'

/** Removes the examples that are still on the board, even if the user has changed them. */
export const removeExamples = defineCommand({
  type: 'remove-examples',
  input: z.strictObject({ type: z.literal('remove-examples') }),
  apply(workspace) {
    const cards = workspace.cards.filter((card) => !isExample(card))
    if (cards.length === workspace.cards.length)
      throw new AppError('not-found', 'The examples are already gone.')
    return { workspace: { ...workspace, cards }, label: 'Remove the examples', cardId: null }
  },
})
