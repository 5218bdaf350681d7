import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { getCopyId } from '../../model/template.ts'
import { toIso } from '../../time/instant.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import { newIdSchema } from '../core/inputs.ts'
import { checkNameIsFree, checkWordingCount, findSameWording } from './find-wording.ts'
import { checkWording, toTemplateCopy, wordingSchema } from './wording-input.ts'

/**
 * Saves one of the user's own wordings: a built-in one that they changed, a new one beside those, or a later
 * text of either. Refuses a text with mistakes, and one that was changed elsewhere since the user saw it.
 */
export const saveWording = defineCommand({
  type: 'save-wording',
  input: wordingSchema.extend({
    type: z.literal('save-wording'),
    copyId: newIdSchema,
    seen: seenInput,
  }),
  apply(workspace, { type: _, copyId, seen, ...wording }, { now }) {
    checkWording(wording)
    checkNameIsFree(workspace, wording, copyId)
    const { templates } = workspace
    const stored = templates.find((copy) => getCopyId(copy) === copyId)
    if (stored) checkUnchanged(stored, seen, wording)
    else checkIsFirst(findSameWording(templates, wording) !== undefined && wording.replaces !== null)
    const copy = toTemplateCopy(wording, { copyId, changedAt: toIso(now) })
    const next = stored ? templates.map((other) => (other === stored ? copy : other)) : [...templates, copy]
    checkWordingCount(next.length)
    return {
      workspace: { ...workspace, templates: next },
      label: `Save the wording “${wording.name}”`,
      cardId: null,
    }
  },
})

/** A built-in wording can be changed in one place only. */
function checkIsFirst(isChangedElsewhere: boolean): void {
  if (isChangedElsewhere)
    throw new AppError(
      'changed-meanwhile',
      'Another window changed this wording a moment ago. Copy your text, open the wording again and compare both.',
    )
}
