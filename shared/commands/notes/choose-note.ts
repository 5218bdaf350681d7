import { z } from 'zod'
import type { NoteChoice } from '../../model/note-choice.ts'
import { channelSchema } from '../../model/person.ts'
import { followUpKeySchema, idSchema } from '../../model/scalars.ts'
import { templateIdSchema, toneSchema, WORDING_MAX } from '../../model/template.ts'
import { defineCommand } from '../core/command.ts'
import { replaceCard, requireCard, requirePerson } from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'
import { requireOpenNote } from '../follow-ups/record-action.ts'

/**
 * Chooses the text of one note (its template where a step has several, its tone and its wording), to whom it goes
 * and how. Null leaves a part to the app again; a recipient or channel that is left out stays as it is. The choice
 * says nothing that the user could lose, so undo leaves it alone.
 */
export const chooseNote = defineCommand({
  type: 'choose-note',
  isExcludedFromUndo: true,
  input: z.strictObject({
    type: z.literal('choose-note'),
    key: followUpKeySchema,
    template: templateIdSchema.nullable(),
    tone: toneSchema.nullable(),
    wording: z.int().min(0).max(WORDING_MAX).nullable(),
    personId: idSchema.nullable().optional(),
    channel: channelSchema.nullable().optional(),
  }),
  apply(workspace, input, context) {
    const followUp = requireOpenNote(input.key, context)
    if (followUp.cardId === null)
      throw notAllowed('key', 'There is no note to choose here. The card shows what comes next.')
    const card = requireCard(workspace, followUp.cardId)
    const { key, template, tone, wording } = input
    const earlier = card.noteChoices?.find((other) => other.key === key)
    const personId = input.personId === undefined ? earlier?.personId : input.personId
    const channel = input.channel === undefined ? earlier?.channel : input.channel
    if (input.personId) requirePerson(card, input.personId)
    const choice: NoteChoice = {
      key,
      ...(template !== null && { template }),
      ...(tone !== null && { tone }),
      ...(wording !== null && { wording }),
      ...(personId && { personId }),
      ...(channel && { channel }),
    }
    const others = (card.noteChoices ?? []).filter((other) => other.key !== key)
    const isEmpty = Object.keys(choice).length === 1
    const noteChoices = isEmpty ? others : [...others, choice]
    return {
      workspace: replaceCard(workspace, { ...card, noteChoices }),
      label: 'Choose the wording of a note',
      cardId: card.id,
    }
  },
})
