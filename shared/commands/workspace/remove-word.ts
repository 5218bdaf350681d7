import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { textSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'

/** Removes a word from the user's dictionary. Throws `not-found` if it does not have the word. */
export const removeWord = defineCommand({
  type: 'remove-word',
  input: z.strictObject({ type: z.literal('remove-word'), word: textSchema }),
  apply(workspace, { word }) {
    const { dictionary: words = [], ...settings } = workspace.settings
    const dictionary = words.filter((other) => other !== word)
    if (dictionary.length === words.length)
      throw new AppError('not-found', 'That word is no longer in your dictionary. Undo may bring it back.')
    return {
      workspace: {
        ...workspace,
        settings: { ...settings, ...(dictionary.length > 0 && { dictionary }) },
      },
      label: `Remove “${word.slice(0, 60)}” from your dictionary`,
      cardId: null,
    }
  },
})
