import { z } from 'zod'
import { addCard } from './add-card.ts'
import { markSent, skipFollowUp, snoozeFollowUp } from './answer-follow-up.ts'
import { closeCard } from './close-card.ts'
import { debriefInterview } from './debrief-interview.ts'
import { deleteCard } from './delete-card.ts'
import { editCard } from './edit-card.ts'
import { editSettings } from './edit-settings.ts'
import { addExamples, removeExamples } from './examples.ts'
import { keepDraft } from './keep-draft.ts'
import { moveCard } from './move-card.ts'
import { cancelInterview, saveInterview } from './save-interview.ts'
import { removePerson, savePerson } from './save-person.ts'

/** Every change a person can make, one file each. A new one is a file and a line here. */
export const commands = {
  'add-card': addCard,
  'edit-card': editCard,
  'move-card': moveCard,
  'close-card': closeCard,
  'delete-card': deleteCard,
  'save-person': savePerson,
  'remove-person': removePerson,
  'save-interview': saveInterview,
  'cancel-interview': cancelInterview,
  'debrief-interview': debriefInterview,
  'mark-sent': markSent,
  'skip-follow-up': skipFollowUp,
  'snooze-follow-up': snoozeFollowUp,
  'keep-draft': keepDraft,
  'edit-settings': editSettings,
  'add-examples': addExamples,
  'remove-examples': removeExamples,
} as const

/** Any command as it is sent. */
export const commandSchema = z.discriminatedUnion('type', [
  addCard.input,
  editCard.input,
  moveCard.input,
  closeCard.input,
  deleteCard.input,
  savePerson.input,
  removePerson.input,
  saveInterview.input,
  cancelInterview.input,
  debriefInterview.input,
  markSent.input,
  skipFollowUp.input,
  snoozeFollowUp.input,
  keepDraft.input,
  editSettings.input,
  addExamples.input,
  removeExamples.input,
])

export type Command = z.output<typeof commandSchema>
export type CommandInput = z.input<typeof commandSchema>
export type CommandType = keyof typeof commands
