import { type RefObject, useContext, useRef, useState } from 'react'
import { UnsavedPlaceContext } from '../../../forms/unsaved-place.ts'
import { unsaved } from '../../../state/unsaved/unsaved.ts'
import { NEW_ENTRY } from '../section/use-adding.ts'

/** What can be recorded on a card. */
export type AddKind = 'interview' | 'answer' | 'offer' | 'promise' | 'message' | 'call'

/** The part of a key under which the form of each kind keeps its unsaved text. */
export const addPlaces: Readonly<Record<AddKind, string>> = {
  interview: 'interviews',
  answer: 'answers',
  offer: 'answers',
  promise: 'promises',
  message: 'log',
  call: 'log',
}

/** The state of recording something on a card. */
export interface Adding {
  /** What is being recorded, in the order in which it was begun. */
  readonly kinds: readonly AddKind[]
  readonly addButtonRef: RefObject<HTMLButtonElement | null>
  start(kind: AddKind): void
  /** Hides a form and focuses the button that opens the menu. */
  stop(kind: AddKind): void
  /** Focuses that button. Call it if the focused element disappears, so that the focus is not lost. */
  focusAddButton(): void
}

/** The kinds whose forms are shown again at once if they still hold unsaved text, one for each place. */
const restored = ['interview', 'answer', 'promise', 'message'] as const

/** Returns the state of recording something on a card. */
export function useAddingEntry(): Adding {
  const place = useContext(UnsavedPlaceContext)
  const [kinds, setKinds] = useState<readonly AddKind[]>(() =>
    restored.filter((kind) => place && unsaved.hasUnder(`${place.key}/${addPlaces[kind]}/${NEW_ENTRY}`)),
  )
  const addButtonRef = useRef<HTMLButtonElement>(null)
  // Waits for the rendering that removes the focused element.
  const focusAddButton = () => void requestAnimationFrame(() => addButtonRef.current?.focus())
  return {
    kinds,
    addButtonRef,
    start: (kind) =>
      setKinds((open) => (open.some((other) => sharesPlace(other, kind)) ? open : [...open, kind])),
    stop(kind) {
      setKinds((open) => open.filter((other) => other !== kind))
      focusAddButton()
    },
    focusAddButton,
  }
}

/** Returns true if two kinds are recorded in the same form. */
export function sharesPlace(a: AddKind, b: AddKind): boolean {
  return addPlaces[a] === addPlaces[b]
}
