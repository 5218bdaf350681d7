import { z } from 'zod'
import type { Remark } from '../../model/interview.ts'
import { idSchema } from '../../model/scalars.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import {
  replaceCard,
  requireCard,
  requireInterview,
  requirePerson,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { lineInput } from '../core/inputs.ts'
import { createRemarks, requireRemark, requireThought, withRemarks } from '../interviews/remark-words.ts'

/**
 * Saves what one person said in a conversation that the user wants to come back to, or the user's own thought on it:
 * one line of each for each person, and one for nobody in particular. What is left out stays, and an empty text removes
 * its line. Refuses what does not fit the note.
 */
export const saveRemark = defineCommand({
  type: 'save-remark',
  input: z.strictObject({
    type: z.literal('save-remark'),
    cardId: idSchema,
    interviewId: idSchema,
    /** Null if the user does not say who it was. */
    personId: idSchema.nullable(),
    text: lineInput('This line').optional(),
    thought: lineInput('Your thought').optional(),
    seen: seenInput,
  }),
  apply(workspace, input) {
    const card = requireCard(workspace, input.cardId)
    const interview = requireInterview(card, input.interviewId)
    const { personId } = input
    if (personId !== null) requirePerson(card, personId)
    const remarks = interview.remarks ?? []
    const before = findWords(remarks, personId)
    const after = {
      text: input.text === undefined ? before.text : requireRemark(input.text, 'text'),
      thought: input.thought === undefined ? before.thought : requireThought(input.thought, 'thought'),
    }
    checkUnchanged(before, input.seen, after)
    const others = remarks.filter((remark) => remark.personId !== personId)
    const nextInterview = withRemarks(interview, [...others, ...createRemarks({ personId, ...after })])
    return {
      workspace: replaceCard(workspace, {
        ...card,
        interviews: upsertEntry(card.interviews, nextInterview),
      }),
      label:
        input.text === undefined
          ? `Note your thought for ${card.company}`
          : `Note what was said at ${card.company}`,
      cardId: card.id,
    }
  },
})

function findWords(remarks: readonly Remark[], personId: string | null) {
  const remark = remarks.find((one) => one.personId === personId)
  return { text: remark?.text ?? '', thought: remark?.thought ?? '' }
}
