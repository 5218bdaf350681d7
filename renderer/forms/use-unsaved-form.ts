import { useEffect, useEffectEvent, useState } from 'react'
import { unsaved } from '../state/unsaved/unsaved.ts'
import { hasShapeOf } from '../state/unsaved/unsaved-entry.ts'
import type { UnsavedPlace } from './unsaved-place.ts'

interface UnsavedFormOptions<Values> {
  /** Null where nothing is kept. Only the first place is used. */
  readonly place: UnsavedPlace | null
  /** Names the form for people. */
  readonly title: string
  /** The content of the form as it opens. */
  readonly initial: Values
  /** Lists the words that the user has typed, to be read if the form can no longer be opened. */
  readonly listWords: (values: Values) => readonly string[]
  /** Returns true if kept values were saved after all; they are then dropped. */
  readonly isSaved?: (values: Values) => boolean
  /** Fits kept values to what has changed since. */
  readonly adapt?: (values: Values) => Values
  /** Returns true if there is nothing worth keeping. */
  readonly isBlank?: (values: Values) => boolean
  /** True if the form is offered again even if nothing was typed. */
  readonly isKeptUntouched?: boolean
}

/** The content of a form that is kept until it is saved or discarded. */
export interface UnsavedForm<Values> {
  readonly values: Values
  /** True if the user has entered something, now or before. */
  readonly isTyped: boolean
  /** True if the form shows what was typed before, and nothing was saved or discarded since. */
  readonly isRestored: boolean
  set(values: Values): void
  /** Drops what is kept, because it was saved or the user gave it up. */
  forget(): void
  /** Drops what is kept and empties the form. */
  discard(): void
}

/**
 * Holds the content of a form that is saved as a whole. What is typed outlasts the page: if the form closes
 * without being saved or discarded, it comes back with its words the next time it opens.
 */
export function useUnsavedForm<Values extends object>(
  options: UnsavedFormOptions<Values>,
): UnsavedForm<Values> {
  const { title, listWords } = options
  const [place] = useState(options.place)
  const [initial] = useState(options.initial)
  const [kept] = useState(() => takeKept(place, options))
  const [values, setValues] = useState(kept ?? initial)
  const isWorthKeeping = (next: Values) => isChanged(next, initial) && !options.isBlank?.(next)
  const [isRestored, setRestored] = useState(kept !== null && isWorthKeeping(kept))

  const keep = (next: Values) => {
    if (!place) return
    if (isWorthKeeping(next) || options.isKeptUntouched)
      unsaved.keep({ ...place, title, values: next, words: joinWords(listWords(next)) })
    else unsaved.forget(place.key)
  }
  useEffect(() => (place ? unsaved.open(place.key) : undefined), [place])
  // A form that is offered untouched is kept as it opens; others when something is typed.
  const keepUntouched = useEffectEvent(() => options.isKeptUntouched && keep(values))
  useEffect(() => void keepUntouched(), [])

  return {
    values,
    isTyped: isWorthKeeping(values),
    isRestored,
    set(next) {
      setValues(next)
      keep(next)
    },
    forget() {
      if (place) unsaved.forget(place.key)
    },
    discard() {
      setValues(initial)
      setRestored(false)
      keep(initial)
    },
  }
}

/** Joins the words typed into the fields of a form: a line for each field, or a paragraph if one has several. */
function joinWords(words: readonly string[]): string {
  const typed = words.filter((text) => text.trim() !== '')
  return typed.join(typed.some((text) => text.includes('\n')) ? '\n\n' : '\n')
}

function takeKept<Values extends object>(
  place: UnsavedPlace | null,
  { initial, isSaved, adapt }: UnsavedFormOptions<Values>,
): Values | null {
  const entry = place && unsaved.take(place.key)
  if (!entry) return null
  if (!hasShapeOf(initial, entry.values) || isSaved?.(entry.values)) {
    unsaved.forget(entry.key)
    return null
  }
  return adapt ? adapt(entry.values) : entry.values
}

function isChanged<Values>(values: Values, initial: Values): boolean {
  return JSON.stringify(values) !== JSON.stringify(initial)
}
