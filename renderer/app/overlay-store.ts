import { createStore } from 'zustand/vanilla'
import type { Place } from '#shared/commands/cards/rank'
import { assertNever } from '#shared/errors/assert-never'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { doings } from '#shared/rules/follow-up-acts'
import { cardOfKey, eventOfKey, stepOfKey } from '#shared/rules/follow-up-key'

/** A question that must be answered or put aside before going on. */
export type Question =
  | { readonly kind: 'add'; readonly stage: Exclude<Stage, 'closed'> }
  | { readonly kind: 'close'; readonly cardId: Id; readonly place: Place }
  /** `label` names the change that brought the card to Waiting, to be told once the slip is skipped. */
  | { readonly kind: 'slip'; readonly cardId: Id; readonly label: string }
  /** What was said in one interview, told or corrected from its card; or on the whole day that it began. */
  | { readonly kind: 'debrief'; readonly cardId: Id; readonly interviewId: Id; readonly ofVisit: boolean }
  | { readonly kind: 'settings' }

/** What lies over the board: a card at its side, a note over both, a question over all. */
export interface View {
  readonly cardId: Id | null
  readonly noteKey: string | null
  readonly question: Question | null
}

export const view = createStore<View>(() => ({ cardId: null, noteKey: null, question: null }))

export const openCard = (cardId: Id) => view.setState({ cardId })
export const closeCard = () => view.setState({ cardId: null })
export const openNote = (noteKey: string) => view.setState({ noteKey })
export const closeNote = () => view.setState({ noteKey: null })
export const ask = (question: Question) => view.setState({ question })
export const closeAll = () => view.setState(view.getInitialState(), true)
export const answered = () => view.setState({ question: null })

/** Where a follow-up is done: at the note desk, in the slip, on its card, or by adding another. */
export function openFollowUp(key: string): void {
  const step = stepOfKey(key)
  if (step === null) return
  const cardId = cardOfKey(key)
  // A click on an alert must not take away what is being answered.
  const isAsked = view.getState().question !== null
  switch (doings[step]) {
    case 'write':
      openNote(key)
      return
    case 'add':
      if (!isAsked) ask({ kind: 'add', stage: 'applied' })
      return
    case 'tell':
      if (cardId === null) return
      if (isAsked) openCard(cardId)
      else ask({ kind: 'debrief', cardId, interviewId: eventOfKey(key), ofVisit: true })
      return
    case 'do':
      if (cardId !== null) openCard(cardId)
      return
    default:
      assertNever(doings[step])
  }
}
