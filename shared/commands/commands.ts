import { z } from 'zod'
import { addCard } from './add-card.ts'
import { markSent, skipFollowUp, snoozeFollowUp } from './answer-follow-up.ts'
import { cancelInterview, removeInterview } from './cancel-interview.ts'
import { closeCard } from './close-card.ts'
import { debriefInterview } from './debrief-interview.ts'
import { deleteCard } from './delete-card.ts'
import { editAnswer, removeAnswer } from './edit-answer.ts'
import { editCard } from './edit-card.ts'
import { editClosing } from './edit-closing.ts'
import { editDeed, removeDeed } from './edit-deed.ts'
import { editSettings } from './edit-settings.ts'
import { addExamples, removeExamples } from './examples.ts'
import { keepDraft } from './keep-draft.ts'
import { moveCard } from './move-card.ts'
import { noteInterview } from './note-interview.ts'
import { recordAnswer } from './record-answer.ts'
import { saveInterview } from './save-interview.ts'
import { saveOffer } from './save-offer.ts'
import { removeOwnPromise, saveOwnPromise } from './save-own-promise.ts'
import { removePerson, savePerson } from './save-person.ts'
import { removeTheirPromise, saveTheirPromise } from './save-their-promise.ts'
import { withdrawOffer } from './withdraw-offer.ts'

/** Every change a person can make. A new one is a rule and a line here. */
export const commands = {
  'add-card': addCard,
  'edit-card': editCard,
  'move-card': moveCard,
  'close-card': closeCard,
  'edit-closing': editClosing,
  'delete-card': deleteCard,
  'save-person': savePerson,
  'remove-person': removePerson,
  'save-interview': saveInterview,
  'cancel-interview': cancelInterview,
  'remove-interview': removeInterview,
  'debrief-interview': debriefInterview,
  'note-interview': noteInterview,
  'record-answer': recordAnswer,
  'edit-answer': editAnswer,
  'remove-answer': removeAnswer,
  'save-offer': saveOffer,
  'withdraw-offer': withdrawOffer,
  'save-their-promise': saveTheirPromise,
  'remove-their-promise': removeTheirPromise,
  'save-own-promise': saveOwnPromise,
  'remove-own-promise': removeOwnPromise,
  'mark-sent': markSent,
  'skip-follow-up': skipFollowUp,
  'snooze-follow-up': snoozeFollowUp,
  'edit-deed': editDeed,
  'remove-deed': removeDeed,
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
  editClosing.input,
  deleteCard.input,
  savePerson.input,
  removePerson.input,
  saveInterview.input,
  cancelInterview.input,
  removeInterview.input,
  debriefInterview.input,
  noteInterview.input,
  recordAnswer.input,
  editAnswer.input,
  removeAnswer.input,
  saveOffer.input,
  withdrawOffer.input,
  saveTheirPromise.input,
  removeTheirPromise.input,
  saveOwnPromise.input,
  removeOwnPromise.input,
  markSent.input,
  skipFollowUp.input,
  snoozeFollowUp.input,
  editDeed.input,
  removeDeed.input,
  keepDraft.input,
  editSettings.input,
  addExamples.input,
  removeExamples.input,
])

export type Command = z.output<typeof commandSchema>
export type CommandInput = z.input<typeof commandSchema>
