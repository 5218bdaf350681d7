import { createStore } from 'zustand/vanilla'
import type { ColumnPosition } from '#shared/commands/cards/rank'
import { assertNever } from '#shared/errors/assert-never'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { parseCardId, parseEventId, parseStep } from '#shared/rules/follow-up-key'
import { stepActivities } from '#shared/rules/step-activities'
import type { TemplatesStart } from '../features/templates/wording-place.ts'
import type { UnsavedTarget } from '../state/unsaved/unsaved-entry.ts'

/** A dialog and its subject. The user must complete or dismiss it before doing anything else. */
export type DialogState =
  | { readonly kind: 'add'; readonly stage: Exclude<Stage, 'closed'> }
  | { readonly kind: 'close'; readonly cardId: Id; readonly position: ColumnPosition }
  | { readonly kind: 'close-several'; readonly cardIds: readonly Id[]; readonly position: ColumnPosition }
  /**
   * `label` names the change that moved the card to Waiting; its message is shown if the user skips the slip. Null
   * if the slip comes back later, when that message is gone.
   */
  | { readonly kind: 'slip'; readonly cardId: Id; readonly label: string | null }
  /**
   * The slip for one interview, opened from its card, or for the whole interview day that the interview is
   * part of.
   */
  | { readonly kind: 'debrief'; readonly cardId: Id; readonly interviewId: Id; readonly isWholeDay: boolean }
  /** Asks what the employer of a card answered. */
  | { readonly kind: 'reply'; readonly cardId: Id }
  /** Asks which card a pasted text is about, and what they answered in it. */
  | { readonly kind: 'pasted-reply'; readonly text: string }
  | { readonly kind: 'settings' }
  /** What is left to do after a job was accepted. */
  | { readonly kind: 'ending' }
  /** The archived cards; `text` is what to look for in them. */
  | { readonly kind: 'archive'; readonly text: string }
  /** `start` is the wording to begin with; null for the list, which is opened from the settings. */
  | { readonly kind: 'templates'; readonly start: TemplatesStart | null }

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

/** Opens what is left to do after a job was accepted, over no other overlay, so that what it opens comes on top. */
export const openEnding = () =>
  overlayStore.setState({ cardId: null, noteKey: null, dialog: { kind: 'ending' } })

/** Asks what the employer of a card answered. A dialog that is open stays; the card then opens below it. */
export function askReply(cardId: Id): void {
  if (overlayStore.getState().dialog === null) openDialog({ kind: 'reply', cardId })
  else openCard(cardId)
}

/** Opens the overlay in which unsaved text was typed, so that it is there again. */
export function openUnsaved(target: UnsavedTarget): void {
  switch (target.kind) {
    case 'card':
      openCard(target.cardId)
      return
    case 'note':
      openNote(target.noteKey)
      return
    case 'add':
      openDialog({ kind: 'add', stage: 'applied' })
      return
    case 'slip': {
      const { cardId, interviewId, isWholeDay } = target
      const isAfterMove = interviewId === null
      openDialog(
        isAfterMove
          ? { kind: 'slip', cardId, label: null }
          : { kind: 'debrief', cardId, interviewId, isWholeDay },
      )
      return
    }
    case 'close':
      openDialog({ kind: 'close', cardId: target.cardId, position: target.position })
      return
    case 'settings':
      openDialog({ kind: 'settings' })
      return
    case 'templates': {
      const { template, tone, form, wordingKey } = target
      openDialog({ kind: 'templates', start: { template, tone, form, wording: wordingKey, cardId: null } })
      return
    }
    default:
      assertNever(target)
  }
}

/** Returns true if any overlay is open. */
export function isOverlayOpen(): boolean {
  const { cardId, noteKey, dialog } = overlayStore.getState()
  return cardId !== null || noteKey !== null || dialog !== null
}

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
