/** A field with an error that a person can type into. */
const invalidField = ':is(input, textarea, [role="spinbutton"], [role="radio"])[aria-invalid="true"]'

/** Focuses the first invalid field within an element, which also scrolls it into view. */
export function focusRefused(within: HTMLElement | null): void {
  // The error is rendered with the next frame.
  requestAnimationFrame(() => within?.querySelector<HTMLElement>(invalidField)?.focus())
}
