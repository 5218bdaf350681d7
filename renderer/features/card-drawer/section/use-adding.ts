import { type RefObject, useRef, useState } from 'react'
import { openSection, type SectionId } from './sections.ts'

/** A section in which something can be added, by the button in its heading. */
interface Adding {
  readonly isAdding: boolean
  readonly addButton: RefObject<HTMLButtonElement | null>
  add(): void
  done(): void
  /** Where the focus goes when what held it is gone. */
  focusAdd(): void
}

export function useAdding(section: SectionId): Adding {
  const [isAdding, setAdding] = useState(false)
  const addButton = useRef<HTMLButtonElement>(null)
  const focusAdd = () => void requestAnimationFrame(() => addButton.current?.focus())
  return {
    isAdding,
    addButton,
    add() {
      openSection(section)
      setAdding(true)
    },
    done() {
      setAdding(false)
      focusAdd()
    },
    focusAdd,
  }
}
