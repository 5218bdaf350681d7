let field: HTMLInputElement | null = null

/** The ref for the only find field. */
export function findFieldRef(element: HTMLInputElement | null): void {
  field = element
}

/** Focuses the find field and selects its text. */
export function focusFind(): void {
  field?.focus()
  field?.select()
}
