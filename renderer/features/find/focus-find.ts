let field: HTMLInputElement | null = null

/** The ref of the one find field. */
export function findFieldRef(element: HTMLInputElement | null): void {
  field = element
}

/** Puts the cursor into the find field, what stands there selected. */
export function focusFind(): void {
  field?.focus()
  field?.select()
}
