/** What a person types into, where something is wrong with it. */
const refused = ':is(input, textarea, [role="spinbutton"], [role="radio"])[aria-invalid="true"]'

/** Brings the first field that was refused into view, to go on there. */
export function focusRefused(within: HTMLElement | null): void {
  // What was refused is drawn with the next frame.
  requestAnimationFrame(() => within?.querySelector<HTMLElement>(refused)?.focus())
}
