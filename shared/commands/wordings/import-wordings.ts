import { z } from 'zod'
import type { TemplateCopy } from '../../model/template.ts'
import { toIso } from '../../time/instant.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { notAllowed } from '../core/field-errors.ts'
import { checkWordingCount, findSameWording, OWN_WORDINGS_MAX } from './find-wording.ts'
import { checkWording, toTemplateCopy, type WordingInput, wordingSchema } from './wording-input.ts'

/**
 * Adds wordings from a file. One that the user already has is updated, so that importing a file twice adds
 * nothing. Either all of them are imported or none.
 */
export const importWordings = defineCommand({
  type: 'import-wordings',
  input: z.strictObject({
    type: z.literal('import-wordings'),
    wordings: z.array(wordingSchema).min(1).max(OWN_WORDINGS_MAX),
  }),
  apply(workspace, { wordings }, context) {
    let { templates } = workspace
    let count = 0
    for (const wording of wordings) {
      checkWording(wording)
      const next = addWording(templates, wording, context)
      if (next !== templates) count++
      templates = next
    }
    if (count === 0)
      throw notAllowed(
        'wordings',
        'You already have every wording in this file, so there’s nothing to import.',
      )
    checkWordingCount(templates.length)
    return {
      workspace: { ...workspace, templates },
      label: count === 1 ? 'Import a wording' : `Import ${count} wordings`,
      cardId: null,
    }
  },
})

/** Returns the same list if the wording is already in it. */
function addWording(
  copies: TemplateCopy[],
  wording: WordingInput,
  { now, newId }: CommandContext,
): TemplateCopy[] {
  const stored = findSameWording(copies, wording)
  if (stored && hasSameText(stored, wording)) return copies
  const copy = toTemplateCopy(wording, { copyId: stored?.copyId ?? newId(), changedAt: toIso(now) })
  return stored ? copies.map((other) => (other === stored ? copy : other)) : [...copies, copy]
}

/** Returns true if a copy says what a wording says. */
export function hasSameText(
  copy: Pick<TemplateCopy, 'subject' | 'body'>,
  { subject, body }: Pick<WordingInput, 'subject' | 'body'>,
): boolean {
  return copy.subject === subject && copy.body.trim() === body.trim()
}
