import { z } from 'zod'
import { followUpKeySchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { lineInput, textInput } from '../core/inputs.ts'
import { markSent } from './mark-sent.ts'

/** The most notes that are marked as sent at once. */
const MAX_NOTES = 50

/** Marks several notes as sent just now, each as `mark-sent` does; one undo takes all of it back. */
export const markNotesSent = defineCommand({
  type: 'mark-notes-sent',
  input: z.strictObject({
    type: z.literal('mark-notes-sent'),
    notes: z
      .array(
        z.strictObject({
          key: followUpKeySchema,
          subject: lineInput('The subject'),
          text: textInput('The note'),
        }),
      )
      .min(1)
      .max(MAX_NOTES, { error: `That’s too many notes at once: ${MAX_NOTES} at most.` }),
  }),
  apply(workspace, { notes }, context) {
    const outcomes = []
    let next = workspace
    for (const note of new Map(notes.map((one) => [one.key, one])).values()) {
      const outcome = markSent.apply(
        next,
        { type: 'mark-sent', kind: 'sent', at: null, channel: null, ...note },
        context,
      )
      next = outcome.workspace
      outcomes.push(outcome)
    }
    const [only] = outcomes
    if (outcomes.length === 1 && only) return only
    return { workspace: next, label: `Mark ${outcomes.length} notes as sent`, cardId: null }
  },
})
