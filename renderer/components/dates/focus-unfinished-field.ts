/** Selects the text fields that hold a date or a time. */
const TYPED = '[data-typed]'

/** Selects those of them whose text means nothing. */
const UNFINISHED = '[data-typed="unfinished"] input'

/**
 * Focuses the first date or time of a form whose text means nothing. Returns false if all of them are understood.
 */
export function focusUnfinishedField(form: HTMLElement | null): boolean {
  const field = form?.querySelector<HTMLInputElement>(UNFINISHED)
  if (!field) return false
  // The pressed button takes the focus now, so the field is focused after that.
  requestAnimationFrame(() => focusToCorrect(field))
  return true
}

/** Focuses a field with an error. A date or time is selected, so that what is typed next replaces it. */
export function focusToCorrect(element: HTMLElement): void {
  element.focus()
  if (element instanceof HTMLInputElement && element.closest(TYPED)) element.select()
}
