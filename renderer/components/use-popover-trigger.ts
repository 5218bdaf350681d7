import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'

/** A button and the state of the popover it opens. */
interface PopoverTrigger {
  readonly isOpen: boolean
  readonly close: () => void
  /** The element beside which the popover opens, and which gets the focus back. Pass it to the popover. */
  readonly anchor: RefObject<HTMLButtonElement | null>
  /** The props of the button. */
  readonly button: {
    readonly ref: RefObject<HTMLButtonElement | null>
    readonly 'aria-haspopup': 'menu' | 'dialog'
    readonly 'aria-expanded': boolean
    readonly onPress: () => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

/** Connects a button to a popover that is loaded lazily. The down arrow opens a menu too. */
export function usePopoverTrigger(kind: 'menu' | 'dialog'): PopoverTrigger {
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
