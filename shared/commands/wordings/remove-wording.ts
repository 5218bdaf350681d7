import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { requireWording } from './find-wording.ts'

/** Deletes one of the user's own wordings. Where it was used in place of a built-in text, that is used again. */
export const removeWording = defineCommand({
  type: 'remove-wording',
  input: z.strictObject({ type: z.literal('remove-wording'), copyId: idSchema }),
  apply(workspace, { copyId }) {
    const copy = requireWording(workspace, copyId)
    const isReset = copy.replaces !== undefined || copy.tone === undefined
    const name = copy.name ?? 'your version'
    return {
      workspace: { ...workspace, templates: workspace.templates.filter((other) => other !== copy) },
      label: isReset ? `Reset “${name}” to the built-in text` : `Delete the wording “${name}”`,
      cardId: null,
    }
  },
})
