import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard, requireInterview } from '../core/edit-workspace.ts'
import { removeInterviewPromises } from '../promises/check-promise.ts'

/** Removes an interview that was entered by mistake, and what was promised in it. */
export const removeInterview = defineCommand({
  type: 'remove-interview',
  input: z.strictObject({ type: z.literal('remove-interview'), cardId: idSchema, interviewId: idSchema }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const interview = requireInterview(card, input.interviewId)
    const interviews = card.interviews.filter((entry) => entry !== interview)
    const nextCard = { ...removeInterviewPromises(card, interview.id), interviews }
    return {
      workspace: replaceCard(workspace, addLogEntry(nextCard, 'Interview removed', context)),
      label: `Remove an interview with ${card.company}`,
      cardId: card.id,
    }
  },
})
