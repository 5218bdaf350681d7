import { type FocusEvent, type RefObject, useRef, useState } from 'react'
import { months } from '#shared/text/calendar-names'
import { useBeforeClose } from './before-close.ts'

/** The segments of a date or time field by type; null where a segment is empty. */
export type Segments = Readonly<Partial<Record<'day' | 'month' | 'year' | 'hour' | 'minute', number | null>>>

/**
 * Returns what is wrong with a date as it was typed, or null. The field itself reports neither error: it takes an
 * unfinished date for none, and turns the 31st of a shorter month into its last day.
 */
export function validateDate(parts: Segments): string | null {
  if (isUnfinished(parts)) return 'Finish the date: day, month and year.'
  const { day, month, year } = parts
  if (!day || !month || !year) return null
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  if (day <= lastDay) return null
  return `There is no ${day} ${months[month - 1]} ${year}. The last day of that month stands here now; check it.`
}

/** Returns what is wrong with a time as it was typed, or null. */
export function validateTime(parts: Segments): string | null {
  return isUnfinished(parts) ? 'Finish the time: hours and minutes.' : null
}

function isUnfinished(parts: Segments): boolean {
  const values = Object.values(parts)
  const emptyCount = values.filter((value) => value === null).length
  return emptyCount > 0 && emptyCount < values.length
}

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
export function useSegmentValidation(validate: (parts: Segments) => string | null): SegmentValidation {
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
export function focusUnfinishedField(form: HTMLElement | null): boolean {
  const field = form?.querySelector(`[data-segments]:has(${EMPTY}):has(${FILLED})`)
  if (!field) return false
  // The field shows its error on blur.
  const active = document.activeElement
  if (active instanceof HTMLElement && field.contains(active)) active.blur()
  // The pressed button takes the focus first.
  requestAnimationFrame(() => field.querySelector<HTMLElement>(EMPTY)?.focus())
  return true
}

function readSegments(element: HTMLElement | null): Segments {
  const segments = element?.querySelectorAll<HTMLElement>(SEGMENT) ?? []
  return Object.fromEntries(
    [...segments].map((segment) => [
      segment.dataset.type,
      segment.dataset.placeholder === undefined ? Number(segment.textContent) : null,
    ]),
  )
}
