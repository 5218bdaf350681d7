import { focusToCorrect } from '../../../components/dates/focus-unfinished-field.ts'

/** Selects the elements with an error that can take the focus. */
const invalidField = ':is(input, textarea, [role="radio"])[aria-invalid="true"]'

/** Focuses the first invalid field within an element, which also scrolls it into view. */
export function focusRefused(container: HTMLElement | null): void {
  // The error is not in the document yet; React renders it before the next animation frame.
  requestAnimationFrame(() => {
    const field = container?.querySelector<HTMLElement>(invalidField)
    if (field) focusToCorrect(field)
  })
}
