import { z } from 'zod'
import { editAnswer } from './answers/edit-answer.ts'
import { recordAnswer } from './answers/record-answer.ts'
import { removeAnswer } from './answers/remove-answer.ts'
import { addCard } from './cards/add-card.ts'
import { archiveSearch } from './cards/archive-search.ts'
import { closeCard } from './cards/close-card.ts'
import { closeCards } from './cards/close-cards.ts'
import { deleteCard } from './cards/delete-card.ts'
import { deleteCards } from './cards/delete-cards.ts'
import { editCard } from './cards/edit-card.ts'
import { editClosing } from './cards/edit-closing.ts'
import { moveCard } from './cards/move-card.ts'
import { moveCards } from './cards/move-cards.ts'
import { restoreCards } from './cards/restore-cards.ts'
import { setStar } from './cards/set-star.ts'
import { tagCards } from './cards/tag-cards.ts'
import { dismissFinding } from './follow-ups/dismiss-finding.ts'
import { editFollowUpAction } from './follow-ups/edit-follow-up-action.ts'
import { keepDraft } from './follow-ups/keep-draft.ts'
import { markNotesSent } from './follow-ups/mark-notes-sent.ts'
import { markSent } from './follow-ups/mark-sent.ts'
import { removeFollowUpAction } from './follow-ups/remove-follow-up-action.ts'
import { skipFollowUp } from './follow-ups/skip-follow-up.ts'
import { snoozeFollowUp } from './follow-ups/snooze-follow-up.ts'
import { snoozeFollowUps } from './follow-ups/snooze-follow-ups.ts'
import { debriefInterview } from './interviews/debrief-interview.ts'
import { editInterviewNotes } from './interviews/edit-interview-notes.ts'
import { missInterview } from './interviews/miss-interview.ts'
import { recordConversation } from './interviews/record-conversation.ts'
import { removeInterview } from './interviews/remove-interview.ts'
import { saveInterview } from './interviews/save-interview.ts'
import { recordMessage } from './messages/record-message.ts'
import { removeMessage } from './messages/remove-message.ts'
import { chooseNote } from './notes/choose-note.ts'
import { saveRemark } from './notes/save-remark.ts'
import { saveWouldBring } from './notes/save-would-bring.ts'
import { saveOffer } from './offers/save-offer.ts'
import { withdrawOffer } from './offers/withdraw-offer.ts'
import { recordOutcome } from './outcomes/record-outcome.ts'
import { acceptNickname } from './people/accept-nickname.ts'
import { keepInTouch } from './people/keep-in-touch.ts'
import { linkPerson } from './people/link-person.ts'
import { removePerson } from './people/remove-person.ts'
import { savePerson } from './people/save-person.ts'
import { removeOwnPromise } from './promises/remove-own-promise.ts'
import { removeTheirPromise } from './promises/remove-their-promise.ts'
import { saveOwnPromise } from './promises/save-own-promise.ts'
import { saveTheirPromise } from './promises/save-their-promise.ts'
import { importWordings } from './wordings/import-wordings.ts'
import { removeWording } from './wordings/remove-wording.ts'
import { renameWording } from './wordings/rename-wording.ts'
import { saveWording } from './wordings/save-wording.ts'
import { addAway } from './workspace/add-away.ts'
import { addExamples } from './workspace/add-examples.ts'
import { editSettings } from './workspace/edit-settings.ts'
import { orderCards } from './workspace/order-cards.ts'
import { removeAway } from './workspace/remove-away.ts'
import { removeExamples } from './workspace/remove-examples.ts'

/** Every change a person can make. A new command needs its own file and a line here. */
const all = [
  addCard,
  editCard,
  setStar,
  tagCards,
  moveCard,
  moveCards,
  closeCard,
  closeCards,
  editClosing,
  deleteCard,
  deleteCards,
  archiveSearch,
  restoreCards,
  savePerson,
  removePerson,
  saveInterview,
  missInterview,
  recordConversation,
  removeInterview,
  debriefInterview,
  editInterviewNotes,
  saveRemark,
  saveWouldBring,
  chooseNote,
  recordMessage,
  removeMessage,
  recordAnswer,
  editAnswer,
  removeAnswer,
  recordOutcome,
  saveOffer,
  withdrawOffer,
  saveTheirPromise,
  removeTheirPromise,
  saveOwnPromise,
  removeOwnPromise,
  markSent,
  markNotesSent,
  skipFollowUp,
  snoozeFollowUp,
  snoozeFollowUps,
  editFollowUpAction,
  removeFollowUpAction,
  keepDraft,
  dismissFinding,
  acceptNickname,
  keepInTouch,
  linkPerson,
  editSettings,
  orderCards,
  addAway,
  removeAway,
  addExamples,
  removeExamples,
  saveWording,
  renameWording,
  removeWording,
  importWordings,
] as const

type AnyCommand = (typeof all)[number]

/**
 * Every command definition by its type. The cast is safe because each key is the type of its own definition.
 */
export const commands = Object.fromEntries(all.map((command) => [command.type, command])) as {
  readonly [C in AnyCommand as C['type']]: C
}

type AnyInput = AnyCommand['input']

/**
 * Validates any command that the page sends. The cast tells zod that the list is not empty, which `map`
 * forgets.
 */
export const commandSchema = z.discriminatedUnion(
  'type',
  all.map(({ input }) => input) as unknown as readonly [AnyInput, ...AnyInput[]],
)

/** A command after validation. */
export type Command = z.output<typeof commandSchema>
/** A command as the page writes it, before validation. */
export type CommandInput = z.input<typeof commandSchema>
