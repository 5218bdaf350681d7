import { type FieldName, isFlagField } from '#shared/text/template/template-fields'

/**
 * Puts a field at the caret, in place of what is selected. A condition is put around the selection. The focus goes to
 * the text, so that typing continues there.
 */
export function insertField(element: HTMLInputElement | HTMLTextAreaElement, field: FieldName): void {
  const { selectionStart, selectionEnd, value } = element
  const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length]
  const [before, inside, after] = isFlagField(field)
    ? [`{{#${field}}}`, value.slice(start, end), `{{/${field}}}`]
    : [`{{${field}}}`, '', '']
  element.focus()
  element.setRangeText(before + inside + after, start, end, 'end')
  if (after !== '') {
    const caret = start + before.length
    element.setSelectionRange(caret, caret + inside.length)
  }
  // React hears of a change only through the event that typing would cause.
  element.dispatchEvent(new Event('input', { bubbles: true }))
}
