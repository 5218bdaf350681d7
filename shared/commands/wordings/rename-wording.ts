import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import { requiredLineInput } from '../core/inputs.ts'
import { checkNameIsFree, requireWording } from './find-wording.ts'

/** Gives one of the user's own wordings another name. */
export const renameWording = defineCommand({
  type: 'rename-wording',
  input: z.strictObject({
    type: z.literal('rename-wording'),
    copyId: idSchema,
    name: requiredLineInput('The name'),
    seen: seenInput,
  }),
  apply(workspace, { copyId, name, seen }) {
    const copy = requireWording(workspace, copyId)
    checkUnchanged(copy, seen, { name })
    const { id: template, tone = null, form = null, replaces = null } = copy
    checkNameIsFree(workspace, { template, tone, form, replaces, name }, copyId)
    const templates = workspace.templates.map((other) => (other === copy ? { ...copy, name } : other))
    return { workspace: { ...workspace, templates }, label: `Rename a wording to “${name}”`, cardId: null }
  },
})
