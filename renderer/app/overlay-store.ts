import { createStore } from 'zustand/vanilla'
import type { Place } from '#shared/commands/cards/rank'
import { assertNever } from '#shared/errors/assert-never'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { doings } from '#shared/rules/follow-up-acts'
import { cardOfKey, eventOfKey, stepOfKey } from '#shared/rules/follow-up-key'

/** A dialog that must be completed or dismissed before the user goes on. */
export type Question =
  | { readonly kind: 'add'; readonly stage: Exclude<Stage, 'closed'> }
  | { readonly kind: 'close'; readonly cardId: Id; readonly place: Place }
  /** `label` names the change that moved the card to Waiting; its message is shown once the slip is skipped. */
  | { readonly kind: 'slip'; readonly cardId: Id; readonly label: string }
  /** The notes on one interview, opened from its card; or those on the whole interview day that it began. */
  | { readonly kind: 'debrief'; readonly cardId: Id; readonly interviewId: Id; readonly ofVisit: boolean }
  | { readonly kind: 'settings' }

/** The open overlays: a card beside the board, a note over both, a dialog over all. */
export interface View {
  readonly cardId: Id | null
  readonly noteKey: string | null
  readonly dialog: Question | null
}

export const view = createStore<View>(() => ({ cardId: null, noteKey: null, dialog: null }))

export const openCard = (cardId: Id) => view.setState({ cardId })
export const closeCard = () => view.setState({ cardId: null })
export const openNote = (noteKey: string) => view.setState({ noteKey })
export const closeNote = () => view.setState({ noteKey: null })
export const ask = (dialog: Question) => view.setState({ dialog })
export const closeAll = () => view.setState(view.getInitialState(), true)
export const answered = () => view.setState({ dialog: null })

/** Opens the place where a follow-up is done: the note desk, the slip, its card, or the dialog for a new card. */
export function openFollowUp(key: string): void {
  const step = stepOfKey(key)
  if (step === null) return
  const cardId = cardOfKey(key)
  // A click on an alert must not close a dialog that the user is filling in.
  const isDialogOpen = view.getState().dialog !== null
  switch (doings[step]) {
    case 'write':
      openNote(key)
      return
    case 'add':
      if (!isDialogOpen) ask({ kind: 'add', stage: 'applied' })
      return
    case 'tell':
      if (cardId === null) return
      if (isDialogOpen) openCard(cardId)
      else ask({ kind: 'debrief', cardId, interviewId: eventOfKey(key), ofVisit: true })
      return
    case 'do':
      if (cardId !== null) openCard(cardId)
      return
    default:
      assertNever(doings[step])
  }
}
