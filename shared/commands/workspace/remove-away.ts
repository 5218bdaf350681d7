import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { plainDateSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'

/** Removes days away, which are named by both of their ends. Throws `not-found` if the settings have none such. */
export const removeAway = defineCommand({
  type: 'remove-away',
  input: z.strictObject({ type: z.literal('remove-away'), from: plainDateSchema, until: plainDateSchema }),
  apply(workspace, { from, until }) {
    const { away = [], ...settings } = workspace.settings
    const index = away.findIndex((range) => range.from === from && range.until === until)
    if (index < 0)
      throw new AppError('not-found', 'Those days are no longer in your settings. Undo may bring them back.')
    const ranges = away.toSpliced(index, 1)
    return {
      workspace: {
        ...workspace,
        settings: { ...settings, ...(ranges.length > 0 && { away: ranges }) },
      },
      label: 'Remove days away',
      cardId: null,
    }
  },
})
