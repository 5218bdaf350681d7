/** The id of the list of what is to do, which gets the focus when the line that had it is gone. */
export const TODAY_ID = 'today'

/** Focuses the first button of Today, or Today itself if it has none. */
export function focusToday(): void {
  const today = document.getElementById(TODAY_ID)
  const firstButton = today?.querySelector<HTMLElement>('li button, li a')
  ;(firstButton ?? today)?.focus()
}

/**
 * Focuses Today as above if nothing has the focus any more. It looks two frames later, when a line that was done and its
 * menu have been removed.
 */
export function focusTodayIfLost(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.activeElement === document.body && focusToday()),
  )
}
