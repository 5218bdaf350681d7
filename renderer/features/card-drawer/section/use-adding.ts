import { type RefObject, useRef, useState } from 'react'
import { useUnsavedPart } from '../../../forms/unsaved-place.ts'
import { unsaved } from '../../../state/unsaved/unsaved.ts'

/** The part of a key that stands for the form of a new entry. */
export const NEW_ENTRY = 'new'

/** The state of a list that has a button to add an entry. */
interface Adding {
  readonly isAdding: boolean
  readonly addButtonRef: RefObject<HTMLButtonElement | null>
  /** Shows the form. */
  startAdding(): void
  /** Hides the form and focuses the button that opened it. */
  stopAdding(): void
  /** Focuses the button. Call it if the focused element disappears, so that the focus is not lost. */
  focusAddButton(): void
}

/** Returns the state of adding an entry to a list. `part` is where the list keeps its unsaved text. */
export function useAdding(part: string): Adding {
  const place = useUnsavedPart(`${part}/${NEW_ENTRY}`)
  // A form that still holds unsaved text is shown again at once.
  const [isAdding, setAdding] = useState(() => place !== null && unsaved.hasUnder(place.key))
  const addButtonRef = useRef<HTMLButtonElement>(null)
  // Waits for the rendering that enables the button or removes the focused element.
  const focusAddButton = () => void requestAnimationFrame(() => addButtonRef.current?.focus())
  return {
    isAdding,
    addButtonRef,
    startAdding: () => setAdding(true),
    stopAdding() {
      setAdding(false)
      focusAddButton()
    },
    focusAddButton,
  }
}
