import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { followUpKeySchema } from '../../model/scalars.ts'
import { parseCardId } from '../../rules/follow-up-key.ts'
import { isNoteOver } from '../../rules/follow-up-status.ts'
import { toIso } from '../../time/instant.ts'
import { defineCommand } from '../core/command.ts'
import { replaceCard, requireCard } from '../core/edit-workspace.ts'
import { lineInput, textInput } from '../core/inputs.ts'

/** Saves the draft of a note that has not been sent, or discards it if `draft` is null. */
export const keepDraft = defineCommand({
  type: 'keep-draft',
  isExcludedFromUndo: true,
  input: z.strictObject({
    type: z.literal('keep-draft'),
    key: followUpKeySchema,
    draft: z.strictObject({ subject: lineInput('The subject'), body: textInput('The note') }).nullable(),
  }),
  apply(workspace, input, context) {
    const cardId = parseCardId(input.key)
    if (cardId === null) throw new AppError('not-found', 'This follow-up has no note to keep.')
    const card = requireCard(workspace, cardId)
    const followUp = context.findFollowUp(input.key)
    if (input.draft && followUp && isNoteOver(followUp))
      throw new AppError(
        'not-allowed',
        'This note was sent or skipped, or it’s too late for it, so the draft wasn’t kept. The card shows what’s next.',
      )
    const others = card.drafts.filter((draft) => draft.key !== input.key)
    const drafts = input.draft
      ? [...others, { key: input.key, ...input.draft, savedAt: toIso(context.now) }]
      : others
    return { workspace: replaceCard(workspace, { ...card, drafts }), label: 'Keep a draft', cardId }
  },
})
