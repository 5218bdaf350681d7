import { z } from 'zod'
import type { Interview, Remark } from '../../model/interview.ts'
import { idSchema } from '../../model/scalars.ts'
import { parsePhrase, remarkFrame } from '../../text/phrase.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import {
  replaceCard,
  requireCard,
  requireInterview,
  requirePerson,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { invalidInput } from '../core/field-errors.ts'
import { lineInput } from '../core/inputs.ts'

/**
 * Saves what one person said in a conversation that the user wants to come back to: one line for each person,
 * and one for nobody in particular. An empty text removes the line. Refuses what does not fit the sentence.
 */
export const saveRemark = defineCommand({
  type: 'save-remark',
  input: z.strictObject({
    type: z.literal('save-remark'),
    cardId: idSchema,
    interviewId: idSchema,
    /** Null if the user does not say who it was. */
    personId: idSchema.nullable(),
    text: lineInput('This line'),
    seen: seenInput,
  }),
  apply(workspace, input) {
    const card = requireCard(workspace, input.cardId)
    const interview = requireInterview(card, input.interviewId)
    const { personId } = input
    if (personId !== null) requirePerson(card, personId)
    const text = input.text === '' ? '' : requirePhrase(input.text)
    const remarks = interview.remarks ?? []
    checkUnchanged({ text: findRemark(remarks, personId)?.text ?? '' }, input.seen, { text })
    const others = remarks.filter((remark) => remark.personId !== personId)
    const nextRemarks: readonly Remark[] = text === '' ? others : [...others, { personId, text }]
    return {
      workspace: replaceCard(workspace, {
        ...card,
        interviews: upsertEntry(card.interviews, setRemarks(interview, nextRemarks)),
      }),
      label: `Note what was said at ${card.company}`,
      cardId: card.id,
    }
  },
})

function findRemark(remarks: readonly Remark[], personId: string | null): Remark | undefined {
  return remarks.find((remark) => remark.personId === personId)
}

/** An interview without remarks is stored without the field. */
function setRemarks({ remarks: _, ...interview }: Interview, remarks: readonly Remark[]): Interview {
  return remarks.length === 0 ? interview : { ...interview, remarks: [...remarks] }
}

function requirePhrase(typed: string): string {
  const phrase = parsePhrase(typed, remarkFrame)
  if (!phrase.ok) throw invalidInput('text', phrase.reason)
  return phrase.value
}
