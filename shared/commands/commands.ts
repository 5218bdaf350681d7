import { z } from 'zod'
import { editAnswer, removeAnswer } from './answers/edit-answer.ts'
import { recordAnswer } from './answers/record-answer.ts'
import { addCard } from './cards/add-card.ts'
import { closeCard } from './cards/close-card.ts'
import { deleteCard } from './cards/delete-card.ts'
import { editCard } from './cards/edit-card.ts'
import { editClosing } from './cards/edit-closing.ts'
import { moveCard } from './cards/move-card.ts'
import { markSent, skipFollowUp, snoozeFollowUp } from './follow-ups/answer-follow-up.ts'
import { editDeed, removeDeed } from './follow-ups/edit-follow-up-action.ts'
import { keepDraft } from './follow-ups/keep-draft.ts'
import { cancelInterview, removeInterview } from './interviews/cancel-interview.ts'
import { debriefInterview } from './interviews/debrief-interview.ts'
import { noteInterview } from './interviews/note-interview.ts'
import { saveInterview } from './interviews/save-interview.ts'
import { saveOffer } from './offers/save-offer.ts'
import { withdrawOffer } from './offers/withdraw-offer.ts'
import { removePerson, savePerson } from './people/save-person.ts'
import { removeOwnPromise, saveOwnPromise } from './promises/save-own-promise.ts'
import { removeTheirPromise, saveTheirPromise } from './promises/save-their-promise.ts'
import { editSettings } from './workspace/edit-settings.ts'
import { addExamples, removeExamples } from './workspace/examples.ts'

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
