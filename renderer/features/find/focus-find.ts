let field: HTMLInputElement | null = null

/**
 * Stores the find field, of which there is only one. It is the field's React ref; null when the field is
 * removed.
 */
export function findFieldRef(element: HTMLInputElement | null): void {
  field = element
}

/** Focuses the find field and selects its text. */
export function focusFind(): void {
  field?.focus()
  field?.select()
}
