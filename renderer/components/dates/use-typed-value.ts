import { type KeyboardEvent, useContext, useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Parsed } from '#shared/text/typed-text'
import { PendingSavesContext, useBeforeClose } from '../before-close.ts'

interface TypedValueOptions<Value> {
  /** Null if the field is empty. */
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
  readonly parse: (text: string) => Parsed<Value>
  readonly format: (value: Value) => string
  /** Returns true if nobody would type more, so that the form can follow at once and not only on blur. */
  readonly isComplete: (text: string) => boolean
  /** Returns the value after one step of an arrow key, up or down; without a value, the one to begin with. */
  readonly step: (value: Value | null, direction: 1 | -1) => Value
}

/** The state of a text field whose text means a value. */
export interface TypedValue {
  /** The text to show: what was typed until it is accepted, then the value as it was understood. */
  readonly text: string
  /** Why the typed text means nothing; null if it was accepted or is still being typed. */
  readonly refusal: string | null
  /** True if the field shows a typed text that means nothing, whether or not its refusal is shown yet. */
  readonly isUnfinished: boolean
  type(text: string): void
  /** Call it when the field loses the focus. */
  handleBlur(): void
  handleKeyDown(event: KeyboardEvent): void
  /** Replaces what was typed by a value that was chosen in another way. */
  clearTyped(): void
}

/**
 * Makes a text field hold a value. The text is accepted once the user leaves the field or presses Enter, or
 * sooner if it is complete. A text that means nothing stays as it was typed, with the reason, and keeps the
 * surrounding dialog open.
 */
export function useTypedValue<Value>(options: TypedValueOptions<Value>): TypedValue {
  const { value, onChange, parse, format, isComplete, step } = options
  /** What was typed and not accepted yet; null if there is nothing. */
  const [typed, setTyped] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const savesBeforeClose = useContext(PendingSavesContext) !== null
  const parsed = typed === null ? null : parseTyped(typed, parse)

  /** Accepts what was typed; returns false if it means nothing. */
  const accept = (showRefusal: (show: () => void) => void = (show) => show()): boolean => {
    if (parsed === null) return true
    if (!parsed.ok) {
      const { reason } = parsed
      showRefusal(() => setRefusal(reason))
      // The form learns that something was typed, so that it does not close without a word.
      onChange(value)
      return false
    }
    setTyped(null)
    setRefusal(null)
    if (parsed.value !== value) onChange(parsed.value)
    return true
  }

  useBeforeClose(async () => flushSync(() => accept()))
  useCapturedPageEnd(() => flushSync(() => accept()))

  return {
    text: typed ?? (value === null ? '' : format(value)),
    refusal,
    isUnfinished: parsed !== null && !parsed.ok,
    type(text) {
      // The form learns which value the user sees from here on, in case another window changes it meanwhile.
      if (typed === null) onChange(value)
      setTyped(text)
      setRefusal(null)
      // What a form shows below a field then does not move its buttons just as one of them is pressed.
      const result = isComplete(text.trim()) ? parse(text) : null
      if (result?.ok && result.value !== value) onChange(result.value)
    },
    handleBlur: () => void accept(afterRelease),
    handleKeyDown(event) {
      const { key } = event
      if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
      if (key === 'Enter' && typed !== null) flushSync(() => accept())
      if (key === 'Escape' && typed !== null) {
        flushSync(() => accept())
        // A dialog that waits for its fields asks them again. Any other would close on what it knew before.
        if (!savesBeforeClose) event.stopPropagation()
      }
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return
      event.preventDefault()
      if (parsed !== null && !parsed.ok) return
      const next = step(parsed === null ? value : parsed.value, key === 'ArrowUp' ? 1 : -1)
      setTyped(null)
      setRefusal(null)
      onChange(next)
    },
    clearTyped() {
      setTyped(null)
      setRefusal(null)
    },
  }
}

/** Parses a typed text; an empty one means “no value”. */
function parseTyped<Value>(text: string, parse: (text: string) => Parsed<Value>): Parsed<Value | null> {
  return text.trim() === '' ? { ok: true, value: null } : parse(text)
}

/** Calls `accept` when the page ends, before forms save what they hold. */
function useCapturedPageEnd(accept: () => void): void {
  const acceptLatest = useEffectEvent(accept)
  useEffect(() => {
    const listener = () => acceptLatest()
    // Forms listen on the window too, some since before this field was shown; capturing comes before them.
    window.addEventListener('pagehide', listener, { capture: true })
    window.addEventListener('visibilitychange', listener, { capture: true })
    return () => {
      window.removeEventListener('pagehide', listener, { capture: true })
      window.removeEventListener('visibilitychange', listener, { capture: true })
    }
  }, [])
}

/**
 * Runs a callback when no button is pressed. A refusal that appears earlier would move the button away from
 * the pointer.
 */
function afterRelease(callback: () => void): void {
  if (document.querySelector(':active') === null) callback()
  else document.addEventListener('pointerup', () => setTimeout(callback), { once: true })
}
