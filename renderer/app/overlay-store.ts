import { createStore } from 'zustand/vanilla'
import type { ColumnPosition } from '#shared/commands/cards/rank'
import { assertNever } from '#shared/errors/assert-never'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { parseCardId, parseEventId, parseStep } from '#shared/rules/follow-up-key'
import { stepActivities } from '#shared/rules/step-activities'

/** A dialog and its subject. The user must complete or dismiss it before doing anything else. */
export type DialogState =
  | { readonly kind: 'add'; readonly stage: Exclude<Stage, 'closed'> }
  | { readonly kind: 'close'; readonly cardId: Id; readonly position: ColumnPosition }
  /**
   * `label` names the change that moved the card to Waiting; its message is shown if the user skips the slip.
   */
  | { readonly kind: 'slip'; readonly cardId: Id; readonly label: string }
  /**
   * The slip for one interview, opened from its card, or for the whole interview day that the interview is
   * part of.
   */
  | { readonly kind: 'debrief'; readonly cardId: Id; readonly interviewId: Id; readonly isWholeDay: boolean }
  | { readonly kind: 'settings' }

/**
 * The open overlays, each null if it is closed: the drawer of a card, the note desk of a follow-up over it,
 * and a dialog on top.
 */
interface OverlayState {
  readonly cardId: Id | null
  readonly noteKey: string | null
  readonly dialog: DialogState | null
}

/** The store of the open overlays. */
export const overlayStore = createStore<OverlayState>(() => ({ cardId: null, noteKey: null, dialog: null }))

// Each function opens or closes one overlay; the others stay as they are.
export const openCard = (cardId: Id) => overlayStore.setState({ cardId })
export const closeCard = () => overlayStore.setState({ cardId: null })
export const openNote = (noteKey: string) => overlayStore.setState({ noteKey })
export const closeNote = () => overlayStore.setState({ noteKey: null })
export const openDialog = (dialog: DialogState) => overlayStore.setState({ dialog })
export const closeDialog = () => overlayStore.setState({ dialog: null })

/** Closes all overlays. */
export const closeOverlays = () => overlayStore.setState(overlayStore.getInitialState(), true)

/**
 * Opens the overlay in which a follow-up is done: the note desk, the slip, its card, or the dialog for a new
 * card.
 */
export function openFollowUp(key: string): void {
  const step = parseStep(key)
  if (step === null) return
  const cardId = parseCardId(key)
  // A click on an alert must not close a dialog that the user is filling in.
  const isDialogOpen = overlayStore.getState().dialog !== null
  switch (stepActivities[step]) {
    case 'write':
      openNote(key)
      return
    case 'add':
      if (!isDialogOpen) openDialog({ kind: 'add', stage: 'applied' })
      return
    case 'debrief':
      if (cardId === null) return
      if (isDialogOpen) openCard(cardId)
      else openDialog({ kind: 'debrief', cardId, interviewId: parseEventId(key), isWholeDay: true })
      return
    case 'do':
      if (cardId !== null) openCard(cardId)
      return
    default:
      assertNever(stepActivities[step])
  }
}
