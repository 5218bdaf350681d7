import { type FocusEvent, type RefObject, useRef, useState } from 'react'
import { useBeforeClose } from '../forms/flush-on-close.ts'
import type { Parts } from './segment-validation.ts'

interface SegmentValidation {
  /** For the element around the field. */
  readonly ref: RefObject<HTMLDivElement | null>
  readonly error: string | null
  /** Capture handler for the element around the field: it runs before the field normalises the input. */
  onBlurCapture(event: FocusEvent): void
  /** Call it when the field has a complete value. */
  clearError(): void
}

/** Validates the segments of a date or time field on blur. An unfinished value keeps the surrounding dialog open. */
export function useTyped(validate: (parts: Parts) => string | null): SegmentValidation {
  const ref = useRef<HTMLDivElement>(null)
  const [error, setError] = useState<string | null>(null)
  const isNormalising = useRef(false)
  const validateNow = () => validate(readSegments(ref.current))
  useBeforeClose(async () => {
    const message = validateNow()
    if (message !== null) setError(message)
    return message === null
  })
  return {
    ref,
    error,
    onBlurCapture(event) {
      if (event.currentTarget.contains(event.relatedTarget)) return
      const message = validateNow()
      afterRelease(() => setError(message))
      // The field now normalises its value; that change is not the user's and must not clear the error.
      isNormalising.current = true
      requestAnimationFrame(() => {
        isNormalising.current = false
      })
    },
    clearError: () => isNormalising.current || setError(null),
  }
}

/** Runs a callback once no button is pressed: a message that appears earlier would push the button from under the pointer. */
function afterRelease(callback: () => void): void {
  if (document.querySelector(':active') === null) callback()
  else document.addEventListener('pointerup', () => setTimeout(callback), { once: true })
}

// Not by role: on some devices the segments are text boxes.
const SEGMENT = '[data-type]:not([data-type="literal"])'
const EMPTY = `${SEGMENT}[data-placeholder]`
const FILLED = `${SEGMENT}:not([data-placeholder])`

/** Focuses the first unfinished date or time of a form, which shows its error. Returns true where there is one. */
export function hasUnfinished(form: HTMLElement | null): boolean {
  const field = form?.querySelector(`[data-segments]:has(${EMPTY}):has(${FILLED})`)
  if (!field) return false
  // The field shows its error on blur.
  const active = document.activeElement
  if (active instanceof HTMLElement && field.contains(active)) active.blur()
  // The pressed button takes the focus first.
  requestAnimationFrame(() => field.querySelector<HTMLElement>(EMPTY)?.focus())
  return true
}

function readSegments(element: HTMLElement | null): Parts {
  const segments = element?.querySelectorAll<HTMLElement>(SEGMENT) ?? []
  return Object.fromEntries(
    [...segments].map((segment) => [
      segment.dataset.type,
      segment.dataset.placeholder === undefined ? Number(segment.textContent) : null,
    ]),
  )
}
