import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'

/** A button, and what it opens beside itself. */
interface Opening {
  readonly isOpen: boolean
  readonly close: () => void
  /** For the popover: where it opens, and what gets the focus back. */
  readonly anchor: RefObject<HTMLButtonElement | null>
  /** For the button. */
  readonly button: {
    readonly ref: RefObject<HTMLButtonElement | null>
    readonly 'aria-haspopup': 'menu' | 'dialog'
    readonly 'aria-expanded': boolean
    readonly onPress: () => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

/** The state between a button and what is read only when it is first opened. The arrow down opens a menu as well. */
export function useOpening(kind: 'menu' | 'dialog'): Opening {
  const anchor = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return {
    isOpen,
    close: () => setOpen(false),
    anchor,
    button: {
      ref: anchor,
      'aria-haspopup': kind,
      'aria-expanded': isOpen,
      onPress: () => setOpen(!isOpen),
      onKeyDown: (event) => {
        if (kind !== 'menu' || event.key !== 'ArrowDown') return
        event.preventDefault()
        setOpen(true)
      },
    },
  }
}
