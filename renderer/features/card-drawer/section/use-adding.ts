import { type RefObject, useRef, useState } from 'react'
import { openSection, type SectionId } from './sections.ts'

/** The state of a section that has a button in its heading to add an entry. */
interface Adding {
  readonly isAdding: boolean
  readonly addButtonRef: RefObject<HTMLButtonElement | null>
  /** Opens the section and shows the form. */
  startAdding(): void
  /** Hides the form and focuses the button that opened it. */
  stopAdding(): void
  /** Focuses the button. Call it if the focused element disappears, so that the focus is not lost. */
  focusAddButton(): void
}

/** Returns the state of adding an entry to a section. */
export function useAdding(section: SectionId): Adding {
  const [isAdding, setAdding] = useState(false)
  const addButtonRef = useRef<HTMLButtonElement>(null)
  // Waits for the rendering that enables the button or removes the focused element.
  const focusAddButton = () => void requestAnimationFrame(() => addButtonRef.current?.focus())
  return {
    isAdding,
    addButtonRef,
    startAdding() {
      openSection(section)
      setAdding(true)
    },
    stopAdding() {
      setAdding(false)
      focusAddButton()
    },
    focusAddButton,
  }
}
