import { type FocusEvent, type RefObject, useRef, useState } from 'react'
import { useBeforeClose } from '../forms/flush-on-close.ts'
import type { Parts } from './segment-validation.ts'

interface Typed {
  readonly box: RefObject<HTMLDivElement | null>
  readonly error: string | null
  /** On the box, before the field itself hears of it and tidies what was typed. */
  onBlurCapture(event: FocusEvent): void
  /** A whole value was given. */
  forget(): void
}

/** Says at a date or time field what is wrong with what was typed, once it is left; what is unfinished holds its dialog open. */
export function useTyped(judge: (parts: Parts) => string | null): Typed {
  const box = useRef<HTMLDivElement>(null)
  const [error, setError] = useState<string | null>(null)
  const isLeft = useRef(false)
  const judgeNow = () => judge(partsOf(box.current))
  useBeforeClose(async () => {
    const wrong = judgeNow()
    if (wrong !== null) setError(wrong)
    return wrong === null
  })
  return {
    box,
    error,
    onBlurCapture(event) {
      if (event.currentTarget.contains(event.relatedTarget)) return
      const wrong = judgeNow()
      whenReleased(() => setError(wrong))
      // What the field tidies now was not given by anybody, and does not take the words away.
      isLeft.current = true
      requestAnimationFrame(() => {
        isLeft.current = false
      })
    },
    forget: () => isLeft.current || setError(null),
  }
}

/** Words that appear while a button is being pressed would push it away from under the pointer. */
function whenReleased(then: () => void): void {
  if (document.querySelector(':active') === null) then()
  else document.addEventListener('pointerup', () => setTimeout(then), { once: true })
}

// No roles: on some devices the parts are text boxes.
const PART = '[data-type]:not([data-type="literal"])'
const EMPTY = `${PART}[data-placeholder]`
const FILLED = `${PART}:not([data-placeholder])`

/** Whether a date or time of a form was begun and not finished; it then has the focus, and says so. */
export function hasUnfinished(form: HTMLElement | null): boolean {
  const field = form?.querySelector(`[data-typed]:has(${EMPTY}):has(${FILLED})`)
  if (!field) return false
  // It speaks up when it is left.
  const active = document.activeElement
  if (active instanceof HTMLElement && field.contains(active)) active.blur()
  // What was pressed takes the focus first.
  requestAnimationFrame(() => field.querySelector<HTMLElement>(EMPTY)?.focus())
  return true
}

function partsOf(box: HTMLElement | null): Parts {
  const parts = box?.querySelectorAll<HTMLElement>(PART) ?? []
  return Object.fromEntries(
    [...parts].map((part) => [
      part.dataset.type,
      part.dataset.placeholder === undefined ? Number(part.textContent) : null,
    ]),
  )
}
