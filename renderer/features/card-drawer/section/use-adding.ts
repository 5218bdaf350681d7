import { type RefObject, useRef, useState } from 'react'
import { openSection, type SectionId } from './sections.ts'

/** The state of a section in which the button in the heading adds an entry. */
interface Adding {
  readonly isAdding: boolean
  readonly addButtonRef: RefObject<HTMLButtonElement | null>
  /** Opens the section with its form. */
  startAdding(): void
  stopAdding(): void
  /** Focuses the button, for when the focused element disappears. */
  focusAddButton(): void
}

export function useAdding(section: SectionId): Adding {
  const [isAdding, setAdding] = useState(false)
  const addButtonRef = useRef<HTMLButtonElement>(null)
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
