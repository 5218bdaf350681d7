import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import {
  pickDefined,
  replaceCard,
  requireCard,
  requireInterview,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { lineInput, textInput } from '../core/inputs.ts'

/**
 * Changes what the user wrote down about a conversation; fields left out keep their values. Later notes use
 * these texts, but no follow-up depends on them.
 */
export const editInterviewNotes = defineCommand({
  type: 'edit-interview-notes',
  input: z.strictObject({
    type: z.literal('edit-interview-notes'),
    cardId: idSchema,
    interviewId: idSchema,
    changes: z
      .strictObject({
        topics: z.array(lineInput('The topic')).max(50, {
          error: 'That’s fifty topics, the most an interview holds. Keep those that matter for a note.',
        }),
        challenge: textInput('The challenge'),
        strengths: textInput('The strengths'),
        learned: textInput('What you learned'),
      })
      .partial(),
    seen: seenInput,
  }),
  apply(workspace, input) {
    const card = requireCard(workspace, input.cardId)
    const interview = requireInterview(card, input.interviewId)
    checkUnchanged(interview, input.seen, input.changes)
    const topics = input.changes.topics?.filter((topic) => topic !== '')
    const editedInterview = { ...interview, ...pickDefined({ ...input.changes, topics }) }
    return {
      workspace: replaceCard(workspace, {
        ...card,
        interviews: upsertEntry(card.interviews, editedInterview),
      }),
      label: `Note what ${card.company} said`,
      cardId: card.id,
    }
  },
})
