import type { Field } from '../finding.ts'
import type { Lint } from './lint.ts'

/** The parts of a note that are checked. */
export type NoteText = Readonly<Record<Field, string>>

/**
 * Moves the lints of a text to where their words are after an edit, so that marks do not jump while one types. A
 * lint in or at the edited part is dropped until the text is checked again.
 */
export function shiftLints(lints: readonly Lint[], from: NoteText, to: NoteText): readonly Lint[] {
  const edits = { subject: findEdit(from.subject, to.subject), body: findEdit(from.body, to.body) }
  return lints.flatMap((lint) => {
    const { field, start, end } = lint.place
    const edit = edits[field]
    if (edit === null || end < edit.start) return [lint]
    if (start <= edit.end) return []
    const shift = to[field].length - from[field].length
    return [{ ...lint, place: { field, start: start + shift, end: end + shift } }]
  })
}

/** Returns the part of a text that another one has in other words, in UTF-16 units; null if they are the same. */
function findEdit(from: string, to: string): { readonly start: number; readonly end: number } | null {
  if (from === to) return null
  const most = Math.min(from.length, to.length)
  let start = 0
  while (start < most && from[start] === to[start]) start += 1
  let rest = 0
  while (rest < most - start && from.at(-1 - rest) === to.at(-1 - rest)) rest += 1
  return { start, end: from.length - rest }
}
