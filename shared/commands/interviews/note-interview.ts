import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { command } from '../core/command.ts'
import { cardOf, given, interviewOf, withCard, withEntry } from '../core/edit-workspace.ts'
import { line, text } from '../core/inputs.ts'

/**
 * Changes what was written down about a conversation, which later notes are made from; fields left out keep
 * their values. No follow-up depends on it.
 */
export const noteInterview = command({
  type: 'note-interview',
  input: z.strictObject({
    type: z.literal('note-interview'),
    cardId: idSchema,
    interviewId: idSchema,
    changes: z
      .strictObject({
        topics: z
          .array(line('The topic'))
          .max(50, { error: 'Fifty topics are enough. Keep those that matter for a note.' }),
        challenge: text('The challenge'),
        strengths: text('The strengths'),
        learned: text('What you learned'),
      })
      .partial(),
  }),
  apply(workspace, input) {
    const card = cardOf(workspace, input.cardId)
    const interview = interviewOf(card, input.interviewId)
    const topics = input.changes.topics?.filter((topic) => topic !== '')
    const noted = { ...interview, ...given({ ...input.changes, topics }) }
    return {
      workspace: withCard(workspace, { ...card, interviews: withEntry(card.interviews, noted) }),
      label: `Note what was said at ${card.company}`,
      cardId: card.id,
    }
  },
})
