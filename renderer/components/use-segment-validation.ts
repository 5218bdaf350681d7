import { type FocusEvent, type RefObject, useRef, useState } from 'react'
import { months } from '#shared/text/calendar-names'
import { useBeforeClose } from './before-close.ts'

/**
 * The numbers in the segments of a date or time field, by the type of the segment; null if a segment is
 * empty.
 */
export type Segments = Readonly<Partial<Record<'day' | 'month' | 'year' | 'hour' | 'minute', number | null>>>

/**
 * Returns what is wrong with a date as it was typed; null if nothing is. The field itself reports neither of
 * the errors: it treats an unfinished date as no date, and changes the 31st of a shorter month to the last
 * day.
 */
export function validateDate(parts: Segments): string | null {
  if (isUnfinished(parts)) return 'Finish the date: day, month and year.'
  const { day, month, year } = parts
  if (!day || !month || !year) return null
  // Leap years repeat every 400 years. Day 0 of the following month is the last day of this one.
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  if (day <= lastDay) return null
  return `There is no ${day} ${months[month - 1]} ${year}. The last day of that month stands here now; check it.`
}

/** Returns what is wrong with a time as it was typed; null if nothing is. */
export function validateTime(parts: Segments): string | null {
  return isUnfinished(parts) ? 'Finish the time: hours and minutes.' : null
}

/** Returns true if some segments are filled and others are empty. */
function isUnfinished(parts: Segments): boolean {
  const values = Object.values(parts)
  const emptyCount = values.filter((value) => value === null).length
  return emptyCount > 0 && emptyCount < values.length
}

interface SegmentValidation {
  /** The ref of the element around the field. */
  readonly ref: RefObject<HTMLDivElement | null>
  /** The error to show; null if the value is valid. */
  readonly error: string | null
  /** The capture handler of the element around the field. It runs before the field normalises the input. */
  onBlurCapture(event: FocusEvent): void
  /** Call it when the field has a complete value. */
  clearError(): void
}

/**
 * Validates the segments of a date or time field on blur. An invalid value keeps the surrounding dialog open.
 */
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
      // The field now normalises its value. The user did not make that change, so it must not clear the
      // error.
      isNormalising.current = true
      requestAnimationFrame(() => {
        isNormalising.current = false
      })
    },
    clearError: () => isNormalising.current || setError(null),
  }
}

/**
 * Runs a callback when no button is pressed. An error that appears earlier would move the button away from
 * the pointer.
 */
function afterRelease(callback: () => void): void {
  if (document.querySelector(':active') === null) callback()
  else document.addEventListener('pointerup', () => setTimeout(callback), { once: true })
}

// The selectors do not use the role of a segment, because on some devices segments are text boxes.
const SEGMENT = '[data-type]:not([data-type="literal"])'
const EMPTY = `${SEGMENT}[data-placeholder]`
const FILLED = `${SEGMENT}:not([data-placeholder])`

/**
 * Focuses the first unfinished date or time of a form and makes it show its error. Returns false if every
 * field is finished.
 */
export function focusUnfinishedField(form: HTMLElement | null): boolean {
  const field = form?.querySelector(`[data-segments]:has(${EMPTY}):has(${FILLED})`)
  if (!field) return false
  // The field shows its error on blur, so a focused field loses the focus for a moment.
  const active = document.activeElement
  if (active instanceof HTMLElement && field.contains(active)) active.blur()
  // The pressed button takes the focus now, so the field is focused after that.
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
